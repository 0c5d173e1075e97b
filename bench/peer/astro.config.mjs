import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://peer.example',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'PCC Good Practice',
      // As few links as our own header has: by itself Starlight would list every page on every page.
      sidebar: [
        { label: 'Case studies', link: '/case-studies/' },
        { label: 'Guides', link: '/guides/' },
        { label: 'Glossary', link: '/glossary/' },
        { label: 'About', link: '/about/' },
      ],
    }),
  ],
});
