/** Where the handbook's files lie on the web. */
export interface Repository {
  /** `https://github.com/company/handbook` */
  readonly url: string;
  /** Default: `main`. */
  readonly branch?: string;
  /** The handbook's folder in the repository. Default: its top. */
  readonly folder?: string;
  /** For hosts that are neither GitHub nor GitLab: an address with `{path}` in it. */
  readonly edit?: string;
  /** An address with `{path}` in it at which a problem can be told. */
  readonly issue?: string;
}

/** The addresses at which a page can be changed, and a problem with it told. */
export function repositoryLinks(
  { url, branch = 'main', folder = '', edit, issue }: Repository,
  path: string,
): { readonly editUrl?: string; readonly issueUrl?: string } {
  const base = url.replace(/(?:\.git)?\/*$/, '');
  const file = [...folder.split('/'), ...path.split('/')].filter(Boolean).map(encodeURIComponent).join('/');
  const fill = (pattern: string) => pattern.replace('{path}', file);
  const title = encodeURIComponent(path);
  const known = /^https:\/\/gitlab\./.test(base)
    ? { editUrl: `${base}/-/edit/${branch}/${file}`, issueUrl: `${base}/-/issues/new?issue[title]=${title}` }
    : /^https:\/\/github\.com\//.test(base)
      ? { editUrl: `${base}/edit/${branch}/${file}`, issueUrl: `${base}/issues/new?title=${title}` }
      : {};
  return {
    ...known,
    ...(edit === undefined ? {} : { editUrl: fill(edit) }),
    ...(issue === undefined ? {} : { issueUrl: fill(issue) }),
  };
}
