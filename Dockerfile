# Lotse in one image. `compose.yaml` runs it with PostgreSQL and Redis; alone it keeps everything in /data:
#   docker build -t lotse . && docker run -p 8080:8080 -v lotse:/data lotse

FROM node:24-slim AS base
WORKDIR /app

FROM base AS packages
COPY package.json package-lock.json ./
# The image brings its own Node; what the install scripts prepare is for development.
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM packages AS build
COPY prisma.config.ts ./
COPY prisma ./prisma
RUN npx prisma generate
# What generated the client is not needed to run it, and is two thirds of the packages; nor is a second Node.
RUN npm pkg delete dependencies.prisma dependencies.node \
  && npm prune --omit=dev --omit=optional --omit=peer --ignore-scripts --no-audit --no-fund
# What the classifier learns from the examples, so that a start need not.
COPY scripts/learn.ts ./scripts/
COPY src ./src
RUN node scripts/learn.ts

FROM base
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=build /app/node_modules ./node_modules
COPY package.json ./
COPY prisma ./prisma
COPY adapters ./adapters
COPY scripts ./scripts
COPY src ./src
COPY --from=build /app/src/store/prisma ./src/store/prisma
COPY --from=build /app/src/engine/classifier/weights.bin ./src/engine/classifier/
RUN ln -s /app/scripts/lotse /usr/local/bin/lotse
USER node
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Bounds how far the heap grows: left alone, memory creeps up by a quarter under load. As `npm start` has it.
CMD ["node", "--heap-growing-percent=120", "--disable-warning=ExperimentalWarning", "src/main.ts"]
