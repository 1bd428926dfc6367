import type { PostParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { format } from "../format";
import { asPost } from "./figures";
import { quoted } from "./parts";

export const posts: IssueSentences<keyof PostParams> = {
  "unknown-qualification": ({ received, known, post }) => ({
    found: `${quoted(received)}${asPost(post)}`,
    expected: `eine Qualifikation, für die das Regelwerk einen Festbetrag nennt: ${known.join(", ")}`,
  }),
  "below-smallest-post": ({ hundredths, minimum, post }) => ({
    found: `${format.fte(hundredths)} VZÄ${asPost(post)}`,
    expected: `mindestens ${format.fte(minimum)} VZÄ je Stelle`,
  }),
  "not-a-date": ({ received }) => ({
    found: quoted(received),
    expected: "einen Tag, den es gibt, als JJJJ-MM-TT",
  }),
  "ends-before-start": ({ to, from }) => ({ found: `${quoted(to)} als Ende`, expected: `einen Tag ab ${from}` }),
};
