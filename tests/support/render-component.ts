import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Options = NonNullable<Parameters<AstroContainer['renderToString']>[1]>;

/** A component as HTML, with the spaces between tags and words drawn together. */
export async function render(component: Component, props: object, locals: object = {}): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, {
    props: { ...props },
    locals: locals as NonNullable<Options['locals']>,
  });
  return html.replaceAll(/\s+/g, ' ');
}

/** What a reader sees of some HTML: its words without tags. */
export const words = (html: string): string =>
  html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
