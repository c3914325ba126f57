declare module "*.ftl" {
  const source: string;
  export default source;
}

declare module "*.css" {
  const source: string;
  export default source;
}
