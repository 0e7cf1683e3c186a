import nunjucks from 'nunjucks';
import { readTemplate, templateNames } from '../src/rendering/environment.ts';

/** What Nunjucks reads of a template, as far as it is asked for here. */
interface Node {
  readonly typename: string;
  readonly value: string;
  readonly children: readonly Node[];
  readonly name: Node;
  readonly names: Node;
  readonly targets: readonly Node[];
  readonly args: Node;
  readonly body: Node;
  readonly target: Node;
  readonly val: Node;
  readonly template: Node;
  readonly withContext: boolean | null;
  findAll(type: unknown): readonly Node[];
}

/** Which JavaScript variable holds what a template knows by a name. */
interface Frame {
  push(): Frame;
  set(name: string, id: string): void;
  lookup(name: string): string | undefined;
}

interface Compiler {
  buffer: string;
  compile(node: Node, frame?: Frame): void;
  fail(message: string): never;
  getCode(): string;
  compileFunCall(node: Node, frame: Frame): void;
  compileLookupVal(node: Node, frame: Frame): void;
  compileOutput(node: Pick<Node, 'children'>, frame: Frame): void;
  _compileAggregate(node: Node, frame: Frame, start: string, end: string): void;
  _compileChildren(node: Node, frame: Frame): void;
  _emit(code: string): void;
  _emitLine(code: string): void;
  _emitLoopBindings(node: Node, ...places: readonly string[]): void;
  _pushBuffer(): string;
  _popBuffer(): void;
  _tmpid(): string;
  _withScopedSyntax(write: () => void): void;
}

/** Parts of Nunjucks that have no published types. */
const { compiler, nodes, parser, runtime } = nunjucks as unknown as {
  readonly compiler: { readonly Compiler: new (name: string, throwOnUndefined: boolean) => Compiler };
  readonly nodes: Readonly<Record<'Macro' | 'Set' | 'Symbol' | (typeof notKnown)[number], unknown>>;
  readonly parser: { parse(text: string): Node };
  readonly runtime: { readonly Frame: new () => Frame };
};

/**
 * The macros of a template see nothing of the page that asks for them, and so are made once. Most names and addresses
 * hold nothing that Nunjucks would escape: to look for it costs less than to replace nothing.
 */
const shared = `
const markup = /[&"'<>\\\\\`]/;

function escaped(value, runtime, env) {
  if (typeof value === 'string' && !markup.test(value)) return value;
  return runtime.suppressValue(value, env.opts.autoescape);
}

const known = new WeakMap();

function macrosOf(template) {
  if (!known.has(template)) {
    template.getExported((error, macros) => {
      if (error) throw error;
      known.set(template, macros);
    });
  }
  return known.get(template);
}
`;

/** The package's templates as a module that `createEnvironment` finds. */
export function compileTemplates(names = templateNames(), read = readTemplate): string {
  const compile = (name: string) => {
    const own = new ClosedCompiler(name, false);
    own.read = read;
    own.compile(parser.parse(read(name)));
    return `exports[${JSON.stringify(name)}] = (() => {\n${own.getCode()}\n})();\n`;
  };
  return shared + names.map(compile).join('');
}

/** What would be written wrongly here; none of our templates needs it. */
const notKnown = ['Block', 'Caller', 'Extends', 'Import', 'KeywordArgs'] as const;

/**
 * Nunjucks’ own compiler writes for templates of which it knows nothing. Ours are all known, ask for each other alone,
 * give a macro its values in their order, and wait for nothing: what is written here costs less than half.
 */
class ClosedCompiler extends compiler.Compiler {
  read = readTemplate;

  /** By the names under which a template knows them, the variables that hold them. */
  #macros = new Map<string, string>();

  /** The function that is called, which must stay bound to what it belongs to. */
  #called: Node | undefined;

  override _compileChildren(node: Node, frame: Frame): void {
    if (node.typename === 'Root') this.#begin(node, frame);
    super._compileChildren(node, frame);
  }

  #begin(root: Node, frame: Frame): void {
    for (const type of notKnown) if (root.findAll(nodes[type]).length > 0) this.#refuse(type);
    for (const { name } of root.findAll(nodes.Macro)) this.#addMacro(name.value);
    // Every template is about a view.
    if (frame.lookup('view')) return;
    this._emitLine('var view = runtime.contextOrFrameLookup(context, frame, "view");');
    frame.set('view', 'view');
  }

  #refuse(what: string): never {
    return this.fail(`The compiler of the package’s templates does not know what to do with: ${what}`);
  }

  #addMacro(name: string): string {
    const id = `macro_${this._tmpid()}_${name}`;
    this.#macros.set(name, id);
    return id;
  }

  /** Puts the text of the other template in its place; what is set there ends there. */
  compileInclude({ template }: Node, frame: Frame): void {
    const included = parser.parse(this.read(template.value));
    if (included.findAll(nodes.Macro).length > 0) this.#refuse('Macro in what is included');
    const names = included.findAll(nodes.Set).flatMap(({ targets }) => targets);
    const taken = names.find(({ value }) => frame.lookup(value));
    if (taken) this.#refuse(`Set of “${taken.value}” in what is included where that is a variable`);
    const macros = this.#macros;
    this.#macros = new Map();
    this._emitLine('frame = frame.push(true);');
    this._compileChildren(included, frame.push());
    this._emitLine('frame = frame.pop();');
    this.#macros = macros;
  }

  compileFromImport(node: Node): void {
    const hasOtherName = node.names.children.some(({ typename }) => typename === 'Pair');
    if (node.withContext || hasOtherName) this.#refuse('FromImport with more than names');
    const all = this._tmpid();
    this._emitLine(`var ${all} = macrosOf(env.getTemplate(${JSON.stringify(node.template.value)}));`);
    for (const { value } of node.names.children)
      this._emitLine(`var ${this.#addMacro(value)} = ${all}.${value};`);
  }

  /** A function that gives HTML. */
  _compileMacro(node: Node): string {
    const id = this.#macros.get(node.name.value) ?? '';
    const names = node.args.children.map(({ value }) => value);
    const frame = new runtime.Frame();
    for (const name of names) frame.set(name, `l_${name}`);
    this._emitLine(`var ${id} = function (${names.map((name) => `l_${name}`).join(', ')}) {`);
    this._emitLine('var frame = new runtime.Frame();');
    const html = this._pushBuffer();
    this._withScopedSyntax(() => this.compile(node.body, frame));
    this._emitLine(`return ${html};`);
    this._emitLine('};');
    this._popBuffer();
    return id;
  }

  override compileFunCall(node: Node, frame: Frame): void {
    if (this.#isMacro(node)) {
      this._emit('new runtime.SafeString(');
      this.#callMacro(node, frame);
      this._emit(')');
    } else {
      this.#called = node.name;
      super.compileFunCall(node, frame);
    }
  }

  #isMacro(node: Node): boolean {
    return node.typename === 'FunCall' && this.#macros.has(node.name.value);
  }

  #callMacro({ name, args }: Node, frame: Frame): void {
    this._compileAggregate(args, frame, `${this.#macros.get(name.value)}(`, ')');
  }

  /** A part by a name that stands in our template. */
  override compileLookupVal(node: Node, frame: Frame): void {
    if (node === this.#called || node.val.typename !== 'Literal') super.compileLookupVal(node, frame);
    else {
      this._emit('(');
      this.compile(node.target, frame);
      this._emit(')?.[');
      this.compile(node.val, frame);
      this._emit(']');
    }
  }

  /** What is HTML already is written as it is; everything else is escaped by Nunjucks. */
  override compileOutput(node: Pick<Node, 'children'>, frame: Frame): void {
    for (const child of node.children) {
      if (this.#isMacro(child)) {
        this._emit(`${this.buffer} += `);
        this.#callMacro(child, frame);
        this._emitLine(';');
      } else if (child.typename === 'Filter' && child.name.value === 'safe') {
        this._emit(`${this.buffer} += String(`);
        this._compileAggregate(child.args, frame, '(', ')');
        this._emitLine(' ?? "");');
      } else if (child.typename === 'TemplateData') super.compileOutput({ children: [child] }, frame);
      else {
        this._emit(`${this.buffer} += escaped(`);
        this.compile(child, frame);
        this._emitLine(', runtime, env);');
      }
    }
  }

  /** The place of each turn of a loop, which few ask for. */
  override _emitLoopBindings(node: Node, ...places: readonly string[]): void {
    const asksForPlace = node.body.findAll(nodes.Symbol).some(({ value }) => value === 'loop');
    if (asksForPlace) super._emitLoopBindings(node, ...places);
  }

  /** What a loop or a macro gives a name is in a variable already. */
  override _emitLine(code: string): void {
    if (!/^frame\.set\("\w+", \w+\);$/.test(code)) super._emitLine(code);
  }
}
