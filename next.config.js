/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The address of a feed is its secret: the development server's own log leaves it out.
  logging: { incomingRequests: { ignore: [/^\/feeds\//] } },
  // Without the tests: the product builds where their packages aren't installed.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  // A calendar file has up to 5 MB, a source's text 2; a somewhat larger one is told so by its form rather than cut off
  // here.
  // Routes are loaded with the first visit to each: to load all of them at the start keeps the first answer waiting.
  experimental: { serverActions: { bodySizeLimit: "6mb" }, preloadEntriesOnStart: false },
  // Built files pass by proxy.ts; this is the one header of its that they need.
  headers: async () => [
    {
      source: "/_next/static/:path*",
      headers: [{ key: "X-Content-Type-Options", value: "nosniff" }],
    },
  ],
  // The database, the queue and the password hash are native or read files beside themselves: they stay outside the
  // bundle.
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/client",
    "@prisma/adapter-pg",
    "graphile-worker",
    "nodemailer",
    "pg",
    "pino",
    "postgres",
  ],
};

export default config;
