/*
 * What our schemas are made of, as `z`. Named one by one: the command's program holds nothing else of the package, which
 * has its messages in sixty languages.
 */
export type { infer } from 'zod';
export {
  array,
  boolean,
  enum,
  looseObject,
  number,
  object,
  partialRecord,
  preprocess,
  record,
  strictObject,
  string,
  toJSONSchema,
  union,
  ZodArray,
  ZodDefault,
  ZodObject,
  ZodOptional,
  ZodPipe,
  ZodTransform,
  ZodType,
} from 'zod';
