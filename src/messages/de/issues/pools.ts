import type { PoolParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { format } from "../format";
import { inPool, listed, quoted } from "./parts";

export const pools: IssueSentences<keyof PoolParams> = {
  "too-few-members": (params) => {
    if (params.kind === "no-applicant")
      return { found: "keine einzige Gemeinde", expected: "mindestens eine Gemeinde" };
    const members = params.count === 1 ? "ein einziges Mitglied" : "kein Mitglied";
    return { found: `${members}${inPool(params.pool)}`, expected: "mindestens zwei verschiedene Mitglieder" };
  },
  "not-self-sufficient": ({ ags, name }) => ({
    found: `${quoted(ags)} (${name})`,
    expected: "eine Gemeinde, die den Schwellenwert allein erreicht",
  }),
  "no-border-in-table": ({ count }) => ({
    found:
      count === 1
        ? "ein Nachbarpaar, in dem keine Gemeinde der Tabelle vorkommt"
        : `${format.whole(count)} Nachbarpaare, in denen keine Gemeinde der Tabelle vorkommt`,
    expected: "Nachbarpaare mit den Schlüsseln der Tabelle",
  }),
  "missing-coordinates": (params) => {
    const { count, first, kind } = params;
    const who =
      kind === "preference"
        ? `${format.whole(count)} von ${format.whole(params.of)} Gemeinden unter der Schwelle`
        : format.count(count, "Gemeinde", "Gemeinden");
    return {
      found: `${who} ohne Koordinaten, die erste ist ${first.name} (${first.ags})`,
      expected: `Breite und Länge jeder Gemeinde (Spalten lat, lon), wenn ${kind === "preference" ? "kurze Wege vorgehen sollen" : "eine größte Entfernung gilt"}`,
    };
  },
  "missing-associations": () => ({
    found: "bei keiner Gemeinde unter der Schwelle eine Verwaltungsgemeinschaft",
    expected: "ihre Kennziffern (Spalte vg_code), wenn Verwaltungsgemeinschaften beisammen bleiben sollen",
  }),
  "wishes-collide": (params) => {
    switch (params.kind) {
      case "idle-seat":
        return {
          found: `${quoted(params.ags)} als Sitz, allein über der Schwelle und in keinem Zusammenschluss`,
          expected: "eine Gemeinde unter der Schwelle, in einem vereinbarten Zusammenschluss oder unter den Angeboten",
        };
      case "together-above":
        return {
          found: `${quoted(params.ags)} (${params.name}), „zusammen“ gewünscht, aber allein über der Schwelle`,
          expected:
            "eine Gemeinde unter der Schwelle; wer darüber liegt, gehört entweder einem vereinbarten Zusammenschluss an " +
            `(eine Liste mit den Spalten pool und ags oder name, je Mitglied eine Zeile, etwa „Zusammenschluss A;${params.ags}“) ` +
            "oder steht unter den Angeboten, andere aufzunehmen",
        };
      case "together-agreed":
        return {
          found: `${quoted(params.ags)} (${params.name}), „zusammen“ gewünscht, aber schon im vereinbarten Zusammenschluss ${quoted(params.pool)}`,
          expected: "jede Gemeinde in höchstens einem Zusammenschluss",
        };
      case "together-too-many":
        return {
          found: `„zusammen“ für ${listed(params.together)}, und höchstens ${params.mostMembers} Mitglieder`,
          expected: `höchstens ${params.mostMembers} Gemeinden zusammen`,
        };
      case "together-seats":
        return {
          found: `„zusammen“ für ${listed(params.together)}, und mehrere Sitze: ${listed(params.seats)}`,
          expected: "höchstens einen Sitz unter ihnen",
        };
      case "together-apart":
        return {
          found: `„zusammen“ für ${listed(params.together)}, und „nie zusammen“ für ${listed(params.both)}`,
          expected: "höchstens einen der beiden Wünsche",
        };
      case "together-far":
        return {
          found:
            `„zusammen“ für ${listed(params.together)}, und höchstens ${params.mostMetres} m Entfernung; ` +
            `${listed(params.both)} liegen ${params.metres} m auseinander`,
          expected: "höchstens einen der beiden Wünsche",
        };
      case "together-unconnected":
        return {
          found: `„zusammen“ für ${listed(params.together)}, die einander${params.withinDistrict ? " innerhalb ihres Kreises" : ""} über freie Nachbarn nicht erreichen`,
          expected: "Gemeinden, die über andere unter der Schwelle zusammenhängen",
        };
      case "apart-agreed":
        return {
          found: `„nie zusammen“ für ${listed(params.apart)}, beide im vereinbarten Zusammenschluss ${quoted(params.pool)}`,
          expected: "nur eines von beidem",
        };
      case "seats-agreed":
        return {
          found: `mehrere Sitze im vereinbarten Zusammenschluss ${quoted(params.pool)}: ${listed(params.seats)}`,
          expected: "höchstens einen Sitz in einem Zusammenschluss",
        };
      case "cannot-join":
        return {
          found: `den Beitritt von ${params.name} (${params.ags}) zum Zusammenschluss ${params.pool}`,
          expected: "einen Beitritt, nach dem der Zusammenschluss zusammenhängt und alle Wünsche hält",
        };
    }
  },
  "not-in-pool": ({ ags }) => ({ found: quoted(ags), expected: "eine Gemeinde, die in einem Zusammenschluss ist" }),
  "unknown-pool": ({ pool, pools: count }) => ({
    found: `Zusammenschluss ${pool}`,
    expected: `einen Zusammenschluss des Plans, 1 bis ${count}`,
  }),
  "foreign-plan": (params) => {
    const expected = "einen Plan, der aus dieser Tabelle nach diesem Regelwerk entstand";
    switch (params.kind) {
      case "rules": {
        const { found, expected: wanted } = params;
        return { found: `ein Plan nach ${found.id} ${found.version} statt ${wanted.id} ${wanted.version}`, expected };
      }
      case "surplus":
        return { found: `ein Plan mit ${params.name} (${params.ags}), die nicht in der Tabelle steht`, expected };
      case "missing":
        return { found: `ein Plan ohne ${params.name} (${params.ags})`, expected };
      case "frame": {
        const [found, wanted] = [format.euros(params.foundCents), format.euros(params.expectedCents)];
        return { found: `ein Plan mit ${found} für ${params.name} (${params.ags}) statt ${wanted}`, expected };
      }
    }
  },
};
