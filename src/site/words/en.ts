import type { Words } from './words.ts';

export const en: Words = {
  handbook: 'Handbook',
  skipToContent: 'Skip to the text',
  navigation: 'Handbook',
  breadcrumbs: 'You are here',
  onThisPage: 'On this page',
  allPages: 'All pages',
  previous: 'Previous',
  next: 'Next',
  team: 'Team',
  level: 'Level',
  reportsTo: 'Reports to',
  yourTime: 'Your time with us',
  conversations: 'Conversations',
  optional: 'optional',
  takeHome: 'on your own',
  internalOnly: 'For colleagues only',
  apply: 'Apply for this job',
  notFoundTitle: 'This page is not here',
  notFoundText: 'It may have moved, or the address has a slip in it.',
};
