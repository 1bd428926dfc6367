import type { DemoMessages } from "../../commands/demo";
import { format } from "../format";

export const demo: DemoMessages = {
  published: "1. PUBLISHED AMOUNTS (press, January 2018; sources in fixtures/official)",
  columns: ["AGS", "Municipality", "published", "persons", "calculated", "to threshold", "application"],
  recalculated: (equal, of) =>
    `${format.whole(equal)} of ${format.count(of, "amount", "amounts")} with a published head count recalculated to the euro`,
  attainable: (attainable, of) =>
    `${format.whole(attainable)} of ${format.count(of, "amount", "amounts")} without a head count ${attainable === 1 ? "follows" : "follow"} from exactly one whole number of persons (*)`,
  either: (persons) => persons.map(format.whole).join(" or "),
  modelled: "2. A MODEL OF THE WHOLE STATE: most head counts are made up and not real figures",
  notice: "Boundaries and names: © GeoBasis-DE / BKG 2017 (data changed)",
  wholePlan: "The whole plan is shown by:",
};
