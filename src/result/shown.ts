/** So many characters of a value are shown. */
const MOST_SHOWN = 60;

/** A value of the data as text, as it was found; long ones are cut, and none is too deep or too strange to be shown. */
export function shown(value: unknown): string {
  return cut(typeof value === "string" ? value : asJson(value));
}

/** The first characters of a text, never half of a pair of surrogates. */
function cut(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  return `${text.slice(0, MOST_SHOWN - 3).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** `JSON.stringify` as far as it is shown: it calls itself for every bracket, and calls whatever is named `toJSON`. */
function asJson(value: unknown): string {
  const writer = new Writer();
  try {
    writer.write(value);
  } catch {
    // What an object of the caller's throws when it is looked at says nothing about the data.
  }
  return writer.text === "" ? "…" : writer.text;
}

class Writer {
  text = "";

  /** Stops as soon as there is more than is shown, so neither depth nor length nor circles matter. */
  write(value: unknown): void {
    if (this.text.length > MOST_SHOWN) return;
    if (typeof value === "string") this.text += JSON.stringify(value.slice(0, MOST_SHOWN));
    else if (typeof value === "function") this.text += "function";
    else if (typeof value !== "object" || value === null) this.text += String(value);
    else if (Object.prototype.toString.call(value) === "[object Date]") this.text += JSON.stringify(value);
    else if (Array.isArray(value)) this.#list(value);
    else this.#object(value);
  }

  #list(list: readonly unknown[]): void {
    this.text += "[";
    for (let at = 0; at < list.length && this.text.length <= MOST_SHOWN; at += 1) {
      if (at > 0) this.text += ",";
      this.write(list[at]);
    }
    this.text += "]";
  }

  #object(object: object): void {
    this.text += "{";
    let mark = "";
    for (const [name, value] of Object.entries(object)) {
      if (this.text.length > MOST_SHOWN) break;
      this.text += `${mark}${JSON.stringify(name.slice(0, MOST_SHOWN))}:`;
      this.write(value);
      mark = ",";
    }
    this.text += "}";
  }
}
