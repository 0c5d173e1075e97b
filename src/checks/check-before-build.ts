import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkFolder } from './check-folder.ts';

/**
 * Checks the content before Astro reads it, because Astro stops at the first bad file and gives no line.
 * A build ends here where there is a fault; the development server goes on, so that an author can see the page.
 */
export function checkBeforeBuild(): AstroIntegration {
  return {
    name: 'check-before-build',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { isSound, text } = checkFolder(fileURLToPath(new URL('content/', config.root)));
        if (command === 'dev') {
          if (!isSound) logger.warn(`\n${text}`);
          return;
        }
        process.stdout.write(text);
        if (!isSound) process.exit(1);
      },
    },
  };
}
