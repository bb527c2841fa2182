# The gateway with the built pane. The pane is built with all packages; what runs has only those that it needs.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY scripts/ensureDependencies.mjs scripts/
RUN node scripts/ensureDependencies.mjs
COPY . .
# The address of the gateway, as Excel reaches it: the manifest's addresses come from it.
ARG PANE_URL
RUN npm run build -- ${PANE_URL:+--url "$PANE_URL"}

FROM node:22-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY --from=build /app/dist dist
COPY src src
COPY tsconfig.json ./
# The embedded ledger, where no DATABASE_URL is set: it must outlive the container.
ENV GATEWAY_DATA=/var/lib/co-sell-deals
RUN mkdir -p "$GATEWAY_DATA" && chown node:node "$GATEWAY_DATA"
VOLUME /var/lib/co-sell-deals
USER node
EXPOSE 8080
CMD ["node", "--import", "tsx", "src/gateway/main.ts"]
