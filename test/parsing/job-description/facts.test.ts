import { describe, expect, it } from 'vitest';
import { readJob } from './reading.ts';

describe('a list of facts about the job', () => {
  const facts = '- **Reference ID**: 417\n- **Schedule**: part time\n- **Place**: Ghent, Belgium\n';

  it('is about the role where its heading says so', () => {
    const job = readJob(`# Gardener\n\n## What you need to know about the job\n\n${facts}`);
    expect(job.kinds).toEqual({ 'What you need to know about the job': 'role' });
    expect(job.skills).toEqual([]);
  });

  it.each(['Requirements', 'Responsibilities'])('is no list of %s', (heading) => {
    const job = readJob(`# Gardener\n\n## ${heading}\n\n${facts}`);
    expect([...job.skills, ...job.responsibilities]).toEqual([]);
  });

  it('is told from a list of skills with their levels', () => {
    const job = readJob('# Gardener\n\n## Skills\n\n- English: fluent\n- Dutch: enough to shop\n');
    expect(job.skills).toHaveLength(2);
  });

  it('does not make “What you need” a fact', () => {
    expect(readJob('# Gardener\n\n## What you need to bring\n\n- Boots\n').skills).toEqual(['Boots']);
  });
});
