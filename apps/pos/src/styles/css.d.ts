declare module "@fontsource-variable/plus-jakarta-sans";
declare module "*.css";
