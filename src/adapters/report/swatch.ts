import { type Html, html } from "../../markup/html";
import type { Standing } from "../../messages/report";

/** A small field filled as the map fills a standing; the words stand beside it. */
export function swatch(standing: Standing | "absent"): Html {
  return html`<svg class="swatch" viewBox="0 0 28 18" aria-hidden="true"><rect class="s-${standing}" x="1" y="1" width="26" height="16"/></svg>`;
}

/** The patterns that tell standings apart without colour; they have to stand once in the page. */
export function patterns(): Html {
  return html`
    <svg class="patterns" width="0" height="0" aria-hidden="true"><defs>
      <pattern id="p-stranded" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="f-stranded" width="6" height="6"/><rect class="i-stranded" width="2.4" height="6"/>
      </pattern>
      <pattern id="p-open" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="f-open" width="6" height="6"/><path class="i-open" d="M0 0L6 6M6 0L0 6"/>
      </pattern>
      <pattern id="p-none" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect class="f-none" width="5" height="5"/><circle class="i-none" cx="2.5" cy="2.5" r=".9"/>
      </pattern>
      <pattern id="p-absent" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="f-absent" width="4" height="4"/><rect class="i-absent" width="4" height=".8"/>
      </pattern>
      <pattern id="p-modelled" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="f-modelled" width="5" height="5"/><rect class="i-modelled" width="1.6" height="5"/>
      </pattern>
    </defs></svg>`;
}
