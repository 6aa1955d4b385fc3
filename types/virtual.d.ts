/** The phrases rules ask for, hashed at build time (build/derived-data.ts). */
declare module 'virtual:phrases' {
  const packed: string;
  export default packed;
}

/** Codes of the packaged translations, e.g. `["pl"]`; English is always there. */
declare module 'virtual:languages' {
  const languages: readonly string[];
  export default languages;
}

/** The version and who is behind it (build/values.ts); a missing value is not said. */
declare module 'virtual:project' {
  const project: { version: string; source?: string; site?: string };
  export default project;
}
