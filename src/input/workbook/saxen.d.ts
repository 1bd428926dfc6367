/** The part of saxen that is used here; the package has no declarations of its own. */
declare module "saxen" {
  type Decode = (text: string) => string;

  export class Parser {
    on(event: "error" | "warn", handler: (error: Error) => void): this;
    on(event: "attention", handler: (text: string) => void): this;
    on(
      event: "openTag",
      handler: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void,
    ): this;
    on(event: "closeTag", handler: (name: string) => void): this;
    on(event: "text", handler: (text: string, decode: Decode) => void): this;
    on(event: "cdata", handler: (text: string) => void): this;
    write(text: string): this;
    end(): this;
  }
}
