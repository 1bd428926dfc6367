/** What is asked of two versions: every command that prints figures as JSON, on the state and on the other fixtures. */

const STATE = "fixtures/state/bw-2018-modelled.csv";
const TOWNS = "fixtures/cases/programmes/three-towns.csv";
const DISTRICTS = "fixtures/cases/programmes/districts-modelled.csv";
const OFFICIAL = ["fixtures/official/im-bw-2017-07", "fixtures/official/im-bw-2018-01"];
const NEIGHBOURS = "--neighbours fixtures/state/bw-adjacency.csv";
const OWN = "--rules fixtures/cases/programmes/own-programme.json";
const OF_DISTRICTS = "--rules fixtures/cases/programmes/integrationsmanagement-2025.json";
const EMERGENCY = "--rules fixtures/cases/programmes/soforthilfe-2022.json";
const TRANCHE = "--rules im-bw-2017-07";

/** Tables in which something is wrong, so that a diagnosis has something to find. */
export const TABLES = {
  "two-years.csv": "ags,name,persons,frame_eur\n08337116,Wehr,64,101898\n08226096,Weinheim,352,560440\n",
  "swapped.csv":
    "ags,name,persons,frame_eur\n08337116,Wehr,64,280220\n08226096,Weinheim,352,50949\n08226107,Hirschberg,30,23882\n",
  "digits.csv":
    "ags,name,persons,frame_eur\n08337116,Wehr,64,50499\n08226096,Weinheim,352,280220\n08226107,Hirschberg,30,23882\n",
  "rate.csv":
    "ags,name,persons,frame_eur\n08337116,Wehr,64,51008\n08226096,Weinheim,352,280544\n08226107,Hirschberg,30,23910\n",
};

/** Above the threshold, at it, just below, far below, and the one whose head count is inferred. */
const TOWN_KEYS = ["08226096", "08337116", "08226107", "08111000", "08115001", "08115002", "08436009"];
const POOLS = ["08115001+08115002", "08226107+08226096", "08435013+08435029+08435030"];
const EMPLOYMENTS = [
  "--posts degree:0.80",
  "--posts degree:0.50+vocational:0.25 --start 2018-03-01",
  "--posts degree:1.00@2018-02-15+vocational:0.75 --start 2018-01-15 --end 2019-06-30",
  "--posts degree:0.80 --start 2018-01-01 --interruption 2018-03-10..2018-05-20 --key persons",
  "--qualification vocational --week-hours 40",
  "--posts degree:0.80 --start 2020-02-29 --interruption 2020-06-10..2020-06-10",
  "--posts degree:0.80 --start 2018-02-28 --end 2020-02-26",
];

const BASE = [
  ...["frame 64", "frame 0", "frame 45 --rules im-bw-2017-07"],
  ...[`allocate ${STATE}`, `allocate ${STATE} --total table`, `allocate ${STATE} ${TRANCHE} --total table`],
  ...[`allocate ${TOWNS}`, `allocate ${TOWNS} ${OWN}`, `allocate ${DISTRICTS} ${OF_DISTRICTS}`],
  ...[`allocate ${DISTRICTS} ${EMERGENCY}`, `allocate ${STATE} ${OWN}`],
];

const PLANS = [
  ...["", "--scope state", "--scope rescue", "--price-of-rules", "--most-members 3", "--most-km 12"],
  ...["--prefer districts,size", "--prefer distance", "--offers 08226096,08111000", `${TRANCHE} --total table`],
  ...["--together 08115001+08115002 --apart 08226107+08226096", "--seats 08115002 --scope state"],
].map((wishes) => `pools ${STATE} ${NEIGHBOURS} ${wishes}`);

const VERIFICATIONS = [
  ...OFFICIAL.map((folder) => `verify ${folder} --attainable`),
  ...[
    `verify ${OFFICIAL[1]}/amounts.csv --against ${STATE}`,
    `verify ${OFFICIAL[1]}/amounts.csv --attainable ${TRANCHE}`,
  ],
  `verify ${OFFICIAL[0]}/amounts.csv --against ${STATE} ${TRANCHE} --total table`,
  ...[`verify ${OFFICIAL[1]}/amounts.csv --years 2 --attainable`],
  ...Object.keys(TABLES).map((name) => `verify TABLES/${name}`),
  ...OFFICIAL.map((folder, at) => `reconstruct ${folder}/amounts.csv --budget ${[14_500_000, 58_000_000][at]}`),
];

const POSTS = [
  `staffing ${STATE}`,
  `staffing ${STATE} --delegation 08115001+08115002 --posts degree:0.80`,
  ...EMPLOYMENTS.flatMap((posts) => [
    ...TOWN_KEYS.slice(0, 5).map((ags) => `staffing ${STATE} --ags ${ags} ${posts}`),
    ...POOLS.map((pool) => `staffing ${STATE} --pool ${pool} ${posts}`),
  ]),
];

const SHEETS = [
  `explain ${STATE} --totals`,
  ...TOWN_KEYS.flatMap((ags) =>
    ["", OWN, `${TRANCHE} --total table`].map((rules) => `explain ${STATE} --ags ${ags} ${rules}`),
  ),
  ...TOWN_KEYS.slice(0, 3).map((ags) => `explain ${STATE} --ags ${ags} ${NEIGHBOURS} ${EMPLOYMENTS[2]}`),
  ...POOLS.map((pool) => `explain ${STATE} --pool ${pool} ${EMPLOYMENTS[1]}`),
  `explain ${DISTRICTS} --totals ${OF_DISTRICTS}`,
];

const COMPARISONS = [
  ...[
    `compare ${STATE} ${STATE} --rules-after im-bw-2017-07 --total table`,
    `compare ${STATE} ${STATE} --rules-after own`,
  ],
  ...[`compare ${STATE} ${TOWNS}`, `compare ${DISTRICTS} ${DISTRICTS} ${OF_DISTRICTS}`],
  `compare ${STATE} ${STATE} --rules-after im-bw-2017-07 --total table ${NEIGHBOURS}`,
].map((job) => job.replace("--rules-after own", OWN.replace("--rules", "--rules-after")));

const EXCHANGES = ["--leave", "--persons 100"].map(
  (change) => `exchange ${STATE} ${NEIGHBOURS} --ags 08115002 ${change}`,
);

/** One line each, without `--format json`. */
export const JOBS = [...BASE, ...PLANS, ...VERIFICATIONS, ...POSTS, ...SHEETS, ...COMPARISONS, ...EXCHANGES].map(
  (job) => job.trim(),
);
