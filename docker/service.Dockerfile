# The image of one service or the gateway, built from the repository's root:
#   docker build -f docker/service.Dockerfile --build-arg APP=sales .

FROM oven/bun:1.4.5 AS prune
ARG APP
WORKDIR /repository
COPY . .
RUN bunx turbo@$(bun -p "require('./package.json').devDependencies.turbo") prune @pos-mi/${APP} --docker

FROM oven/bun:1.4.5 AS build
ARG APP
WORKDIR /app
COPY --from=prune /repository/out/json/ ./
RUN bun install --frozen-lockfile --omit optional
COPY --from=prune /repository/out/full/ ./
# `turbo prune` keeps the workspaces only, and their tsconfig.json extend this one.
COPY tsconfig.base.json ./
RUN bun run --cwd apps/${APP} build
RUN rm -rf node_modules apps/*/node_modules packages/*/node_modules \
  && bun install --frozen-lockfile --production --omit optional

FROM oven/bun:1.4.5-slim
ARG APP
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/ ./
# A named volume takes over the owner of the folder that it is mounted on.
RUN mkdir -p /data/receipts && chown bun:bun /data/receipts
WORKDIR /app/apps/${APP}
USER bun
CMD ["bun", "dist/index.js"]
