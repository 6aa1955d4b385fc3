/** The phrases of all rules, hashed at build time (build/derived-data.ts). */
declare module 'virtual:phrases' {
  const packed: string;
  export default packed;
}

/** The codes of the packaged translations, e.g. `["pl"]`; English is always available and not listed. */
declare module 'virtual:languages' {
  const languages: readonly string[];
  export default languages;
}

/** The version, and the addresses of source code and web edition where the build knows them (build/values.ts). */
declare module 'virtual:project' {
  const project: { version: string; source?: string; site?: string };
  export default project;
}
