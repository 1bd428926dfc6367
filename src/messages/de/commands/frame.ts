import type { FrameAnswer, FrameCommandMessages } from "../../commands/frame";
import type { Terms } from "../../terms";
import { format } from "../format";
import { nounsOf } from "../nouns";
import { words } from "./words";

const REMARK = { near: " (Rückfrage möglich)", open: " (reicht nur am ganzen Jahr)" };

/** What `frame` prints in German. */
export const frame = (terms: Terms): FrameCommandMessages => {
  const { head, mayPool } = nounsOf(terms);
  const whatNext = ({ status, nearMiss, requiredCents, missingCents }: FrameAnswer) => {
    const word = words.status(status, { nearMiss, mayPool });
    const required = format.euros(requiredCents);
    if (status === "nothing-to-apply-for") return word;
    if (status === "apply-alone") return `${required} sind erreicht → ${word}`;
    const remark = status === "needs-decision" ? REMARK.open : nearMiss ? REMARK.near : "";
    return `zu ${required} fehlen ${format.euros(missingCents)} → ${word}${remark}`;
  };
  return {
    answer: (answer) => {
      const { persons, frameCents, isYear } = answer;
      const heads = format.count(persons, head.one, head.several);
      return `${heads}: ${format.euros(frameCents)} ${isYear ? "im Jahr" : "Tranche"}; ${whatNext(answer)}`;
    },
  };
};
