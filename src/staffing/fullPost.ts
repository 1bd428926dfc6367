/** One full post (*Vollzeitäquivalent*) in hundredths. */
export const FULL_POST = 100;
