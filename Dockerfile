# The register as an image: built with everything, run without the packages of the tests and without root.
FROM node:24-bookworm-slim AS build
WORKDIR /entente
ENV NEXT_TELEMETRY_DISABLED=1
# The packages are a layer of their own, which a change of the sources leaves alone.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node scripts/start.mjs --prepare && npm prune --omit=dev --no-audit --no-fund && rm -rf .next/cache tests docs

FROM node:24-bookworm-slim
WORKDIR /entente
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 ENTENTE_DATA=/var/lib/entente
RUN install --directory --owner=node --group=node --mode=0700 /var/lib/entente
COPY --from=build --chown=node:node /entente /entente
USER node
VOLUME /var/lib/entente
EXPOSE 3000
# Ready is: it answers, and its database does.
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
  CMD node -e "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "scripts/start.mjs"]
