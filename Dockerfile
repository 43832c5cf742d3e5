# syntax=docker/dockerfile:1
# Builds for linux/amd64 and linux/arm64: docker buildx build --platform linux/amd64,linux/arm64 .

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json tsconfig.page.json ./
COPY scripts scripts
COPY src src
COPY commands commands
# The build checks the benchmarks too, which drive the loopback Discord of the tests.
COPY bench bench
COPY tests/support tests/support
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
# Fonts for pictures in other scripts than Latin, Cyrillic and Greek: docs/hosting.md says which, and what they take.
ARG FONTS=""
# tini is PID 1: it passes signals on and reaps children.
RUN apt-get update \
    && apt-get install -y --no-install-recommends tini ${FONTS} \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir /data && chown node:node /data
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist/src dist/src
COPY --from=build /app/dist/commands dist/commands
COPY package.json LICENSE ./
COPY corpus corpus
COPY words words
USER node
ENV NODE_ENV=production DATA_DIR=/data OBSERVE_PORT=9464
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["node", "dist/src/verbatim.js", "health"]
ENTRYPOINT ["tini", "--", "node", "--max-old-space-size=320", "--max-semi-space-size=4", "dist/src/verbatim.js"]
CMD ["start"]
