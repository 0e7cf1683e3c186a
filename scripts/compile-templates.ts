/* Run by `npm run compile`: leaves the templates as JavaScript beside the compiled code that renders them. */
import { writeFileSync } from 'node:fs';
import { compiledTemplatesName, compileTemplates } from '../src/rendering/environment.ts';

writeFileSync(new URL(`../dist/rendering/${compiledTemplatesName}`, import.meta.url), compileTemplates());
