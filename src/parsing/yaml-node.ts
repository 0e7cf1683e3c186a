/*
 * YAML as we know it: plain values with a place in the file each, and no aliases, anchors, tags or merged maps.
 */

/** From where to where something stands in its file; lines and columns count from 1, the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A single value. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it stands in the file, without quotes around it. */
  readonly written: string;
  /** Whether it stands there without quotes and in one run of text. */
  readonly plain: boolean;
  readonly place: Place;
}

/** A list, however it is written. */
export interface YamlList {
  readonly kind: 'list';
  readonly entries: readonly YamlNode[];
  readonly place: Place;
}

/** Names with a value each, in the order of the file; a name may stand here twice. */
export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly place: Place;
}

export interface YamlEntry {
  readonly name: string;
  readonly namePlace: Place;
  readonly value: YamlNode;
}

export type YamlNode = YamlScalar | YamlList | YamlMap;
