/** The parts of citation-js that we use: it comes without types. */
declare module '@citation-js/core' {
  interface Register {
    add(name: string, xml: string): void;
  }
  export interface Engine {
    sys: { retrieveItem(id: string): object };
    updateItems(ids: readonly string[], unsorted: boolean): void;
    makeBibliography(): [unknown, string[]];
    makeCitationCluster(cites: readonly { id: string }[]): string;
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): {
        styles: Register;
        locales: Register;
        engine(items: readonly object[], style: string, language: string, format: 'html' | 'text'): Engine;
      };
    };
  };
}
declare module '@citation-js/plugin-csl';
