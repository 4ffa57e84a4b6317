# The register as an image. Packages and build in one stage; what runs carries no compiler's leavings and no root.
FROM node:24-bookworm-slim AS build
WORKDIR /entente
ENV NEXT_TELEMETRY_DISABLED=1
COPY . .
RUN node scripts/start.mjs --prepare

FROM node:24-bookworm-slim
WORKDIR /entente
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 ENTENTE_DATA=/var/lib/entente
RUN mkdir -p /var/lib/entente && chown node:node /var/lib/entente
COPY --from=build --chown=node:node /entente /entente
USER node
VOLUME /var/lib/entente
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
  CMD node -e "fetch('http://127.0.0.1:3000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "scripts/start.mjs"]
