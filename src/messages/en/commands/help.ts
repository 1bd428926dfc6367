import type { HelpMessages } from "../../commands/help";

export const help: HelpMessages = {
  title: "planungsrahmen: divides public money among municipalities and forms pools",
  commands: {
    frame: {
      operands: "PERSONS",
      does: "the planning frame of one head count",
      about: "Frame, distance to the threshold and next step, in one line",
      after: [],
    },
    allocate: {
      operands: "TABLE",
      does: "planning frames, and who may apply alone",
      about: "Under rules without a threshold only amounts; published and modelled figures stand apart",
      after: [],
    },
    pools: {
      operands: "TABLE",
      does: "forms pools",
      about: "",
      after: [],
    },
    neighbours: {
      operands: "BOUNDARIES",
      does: "who borders on whom, from GeoJSON or TopoJSON",
      about:
        "BOUNDARIES: GeoJSON (a FeatureCollection of areas) or TopoJSON in degrees (WGS84, EPSG:4326), each municipality with its AGS or ARS; “-” is standard input",
      after: [
        "Every command with --neighbours reads the list (ags_a, ags_b, shared_border_km), or the boundaries themselves. Municipalities that touch in a single point are not neighbours. Where boundaries do not match, nothing is guessed; the pairs that were probably meant are named.",
        "Simplified boundaries of Baden-Württemberg: fixtures/state/bw-boundaries.topo.json in the package.",
      ],
    },
    exchange: {
      operands: "TABLE (…) --ags KEY …",
      does: "what changes if one municipality moves",
      about: "A plan is formed, then one thing changes (--leave, --join or --persons)",
      after: [],
    },
    "check-plan": {
      operands: "PLAN TABLE (…)",
      does: "checks a plan (pools --format json) independently",
      about: "Unless options say otherwise, the plan's own scope and wishes apply",
      after: ["Exit: 0 the plan holds; 1 it does not; 2 unusable input."],
    },
    explain: {
      operands: "TABLE (--ags A | --pool A+B | --totals)",
      does: "a calculation sheet",
      about:
        "Inputs with their sources, numbered steps, open questions, and what is not checked; on request the place in a plan of pools, posts and grant",
      after: ["html is a whole page to print, json follows planungsrahmen/schemas/explanation.schema.json."],
    },
    staffing: {
      operands: "TABLE (--ags A | --pool A+B | …)",
      does: "posts, grant, own share",
      about: "Without --ags, --pool and --delegation: the posts that each planning frame pays in full",
      after: ["What no source settles is a question in the result; readings are calculated side by side."],
    },
    reconstruct: {
      operands: "TABLE --budget EUROS",
      does: "total and head counts from amounts alone",
      about: "Which total and which rounding explain the published amounts, and which amounts do not fit",
      after: ["Exit: 0 one answer; 1 none or several; 2 unusable input."],
    },
    verify: {
      operands: "TABLE|FOLDER",
      does: "holds official amounts against computed ones",
      about:
        "TABLE with ags, name, frame_eur and, where known, persons; FOLDER: amounts.csv and a source.json with provenance, ruleSet and knownDeviations",
      after: [
        "Exit:",
        "  0  all amounts that were recalculated are equal, but for known deviations",
        "  1  an amount differs, is missing, surplus or unattainable, a sum is wrong, or a known deviation is gone or another one",
        "  2  unusable input, unknown rule set, a key twice, or nothing was compared",
      ],
    },
    compare: {
      operands: "BEFORE AFTER",
      does: "what changes between two tables or rule sets",
      about:
        "Who loses and gains, who newly reaches the threshold or no longer does, which pools break or become possible, the sums, and what each changed quantity does, alone and in turn",
      after: [
        "A tranche and a whole year are brought to one measure by the exact fraction. Whoever is on one side only is named and not compared.",
        "Exit: 0 compared, whatever changes; 2 unusable input.",
      ],
    },
    workbook: {
      operands: "TABLE -o FILE.xlsx",
      does: "a workbook that recalculates",
      about:
        "With the pools, as pools forms them, where it is known who borders on whom (otherwise and with --neighbours none without)",
      after: [],
    },
    report: {
      operands: "TABLE -o FILE.html",
      does: "a report to read, print and sign",
      about:
        "A single file that needs no network: headline figures, map, spread, all municipalities (to sort and search), pools with their proof, rules with sources, calculation sheets, a sign-off sheet for the second pair of eyes",
      after: [
        "With the pools, independently checked, where it is known who borders on whom (otherwise and with --neighbours none without). It prints on A4; only calculation sheets that are unfolded are printed.",
      ],
    },
    sql: {
      operands: "--dialect postgresql|duckdb",
      does: "the rule set as views of a database",
      about:
        "Reads a table with ags and persons and creates two views: planungsrahmen (amounts to the cent as in allocate, eligibility) and planungsrahmen_problems. The first is empty while there is a problem",
      after: [],
    },
    demo: {
      operands: "",
      does: "an example with the published amounts",
      about: "First what is published; separately, a model of the whole state",
      after: [],
    },
  },
  options: {
    rules: {
      value: "NAME|FILE.json",
      text: "rule set: im-bw-2018-01 (default), im-bw-2017-07, or a file of your own",
    },
    format: { value: "", text: "output (default text)" },
    total: { value: "fixed|table", text: "total of persons from the rule set or from the table" },
    "restore-leading-zero": { value: "", text: "restores the leading zero of seven-digit keys and names them" },
    sheet: { value: "NAME", text: "the sheet of the workbook, where several fit" },
    column: {
      value: "FIELD=HEADING",
      text: "which column is meant: ags, name, persons, frame …",
    },
    names: { value: "FILE|bw", text: "municipalities (ags, name) for tables without keys (default bw)" },
    district: {
      value: "NAME|KEY",
      text: "only this district (Waldshut, 08337); amounts are worked out with the whole table",
    },
    language: { value: "de|en", text: "language (default de); sources of the rules stay German" },
    help: { value: "", text: "this help" },
    version: { value: "", text: "the version of the program" },
    neighbours: {
      value: "FILE|bw",
      text: "who borders on whom: a list (ags_a, ags_b), GeoJSON or TopoJSON; bw (Baden-Württemberg) is the default where all keys begin with 08; or",
    },
    borders: { value: "off", text: "without regard to the borders of municipalities" },
    agreed: { value: "FILE", text: "agreed pools (columns pool, ags), which stay as they are" },
    offers: { value: "AGS,AGS", text: "municipalities above the threshold that are willing to take others in" },
    scope: {
      value: "district|state|rescue",
      text: "within districts (default), across them, or across them only for those who would find no partner otherwise",
    },
    "price-of-rules": { value: "", text: "what each rule and each wish costs (takes longer)" },
    keep: { value: "PLAN", text: "an earlier plan (pools --format json): as few as possible move" },
    together: { value: "AGS+AGS", text: "only together (may be repeated; more than two with a further +)" },
    apart: { value: "AGS+AGS", text: "never together (may be repeated)" },
    "most-members": { value: "NUMBER", text: "at most this many members" },
    "most-km": { value: "KILOMETRES", text: "members at most this far apart (as the crow flies)" },
    seats: { value: "AGS,AGS", text: "each is the seat of its pool, so no two share one" },
    prefer: {
      value: "WORD,WORD",
      text: "what counts among equally many pools, the most important first: districts (few district borders), associations (associations stay together), distance (short ways), size (no large one)",
    },
    leave: { value: "", text: "it leaves its pool; or" },
    join: { value: "NUMBER", text: "it joins this pool; or" },
    persons: { value: "NUMBER", text: "it has this many counted persons" },
    ags: { value: "KEY", text: "one municipality" },
    totals: { value: "", text: "the sums of the table" },
    plan: { value: "FILE", text: "a finished plan (pools --format json) of this table" },
    pool: { value: "AGS+AGS", text: "a pool" },
    delegation: {
      value: "AGS+AGS",
      text: "the district, for the municipalities that have handed the task over to it",
    },
    qualification: {
      value: "degree|vocational",
      text: "as many posts as the frame pays in full (default degree)",
    },
    posts: {
      value: "degree:1.00+vocational:0.50",
      text: "these posts, each at least 0.25 FTE; above 1.00 it is several persons together; with a start of its own degree:1@2018-03-01",
    },
    key: { value: "frame|persons|AGS:SHARE+AGS:SHARE", text: "how a pool divides (default frame)" },
    "week-hours": { value: "HOURS", text: "a full week (default 39, assumed)" },
    start: { value: "YYYY-MM-DD", text: "first day of employment: funding period and calendar years" },
    end: { value: "YYYY-MM-DD", text: "last day, where it ends earlier" },
    interruption: { value: "DAY..DAY", text: "time when the post is vacant, both days included (may be repeated)" },
    budget: { value: "EUROS", text: "the budget of one year" },
    "most-total": { value: "NUMBER", text: "the largest total of persons that is tried" },
    "use-persons": { value: "", text: "uses the published head counts of the table as well" },
    against: { value: "TABLE", text: "a second table: its yearly amounts, else its head counts" },
    known: {
      value: "FILE",
      text: "known deviations: ags, official_eur, computed_eur, reason; computed_eur is empty where no head count is known",
    },
    pools: { value: "FILE", text: "amounts of pools: pool, ags, official_eur (in one of the rows)" },
    years: {
      value: "1|2",
      text: "2: the official amounts are for two years, twice the rounded one (default 1)",
    },
    attainable: {
      value: "",
      text: "amounts without a head count are enough where some whole number gives them; otherwise nothing is compared with them",
    },
    "rules-after": { value: "NAME|FILE.json", text: "rule set of the second table (default the same)" },
    mapping: {
      value: "FILE",
      text: "mergers and new keys (columns from, to): several rows with the same to are a merger; its sum is compared",
    },
    "agreed-after": {
      value: "FILE",
      text: "agreed pools of the second table (default the same); with the same table on both sides this shows what an agreement does",
    },
    boundaries: {
      value: "FILE|bw",
      text: "map: GeoJSON or TopoJSON (longitude and latitude in degrees), or bw: the boundaries of Baden-Württemberg that come along; otherwise without a map",
    },
    complete: { value: "", text: "exits with 1 where persons or municipalities are missing or a key is wrong" },
    layer: { value: "NAME", text: "the layer of the TopoJSON, where it has several" },
    output: { value: "FILE", text: "the file to make" },
    dialect: { value: "postgresql|duckdb", text: "the database" },
    table: { value: "NAME", text: "the table with ags and persons (default municipalities)" },
  },
  optionsOf: {
    exchange: { ags: { value: "KEY", text: "the municipality that would change" } },
    verify: {
      sheet: { value: "NAME", text: "the sheet of the official workbook; of the second one, where several fit there" },
    },
    reconstruct: { years: { value: "1|2", text: "2: the amounts are for two years (default 1)" } },
    compare: {
      rules: { value: "NAME|FILE.json", text: "rule set of the first table (default im-bw-2018-01)" },
      neighbours: { value: "FILE|bw", text: "plans pools for both sides and compares the plans" },
      agreed: { value: "FILE", text: "agreed pools (columns pool, ags); plans pools for both sides" },
    },
    neighbours: {
      output: { value: "FILE.csv", text: "writes the list to a file (default: to stdout)" },
      key: { value: "PROPERTY", text: "where the key is (default AGS, ags, AGS_0, ARS, RS and the like)" },
    },
    sql: { output: { value: "FILE.sql", text: "writes the statements to a file (default: to stdout)" } },
    report: {
      key: { value: "NAME", text: "the property with the keys, where there are several" },
      layer: { value: "NAME", text: "the layer of the municipalities, where there are several" },
    },
  },
  headings: {
    wishes: "Wishes for the proposed pools; those that exclude each other are named:",
    change: "What if:",
  },
  explainedBy: (command) =>
    command === null ? "As usual (planungsrahmen --help)" : `As in ${command} (${command} --help)`,
  closing: [
    "planungsrahmen COMMAND --help lists all options of a command, --version the version.",
    "TABLE: CSV, .xlsx, .ods or JSON with ags, name and persons or frame_eur; “-” is standard input.",
    "Results go to stdout, messages to stderr. Exit: 0 done, 1 does not hold, 2 unusable.",
  ],
};
