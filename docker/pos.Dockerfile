# The image of the till, built from the repository's root: docker build -f docker/pos.Dockerfile .

FROM oven/bun:1.4.5 AS prune
WORKDIR /repository
COPY . .
RUN bunx turbo@$(bun -p "require('./package.json').devDependencies.turbo") prune @pos-mi/pos --docker

FROM oven/bun:1.4.5 AS build
WORKDIR /app
COPY --from=prune /repository/out/json/ ./
RUN bun install --frozen-lockfile
COPY --from=prune /repository/out/full/ ./
# `turbo prune` keeps the workspaces only, and their tsconfig.json extend this one.
COPY tsconfig.base.json ./
RUN bun run --cwd apps/pos build

FROM oven/bun:1.4.5-slim
ENV NODE_ENV=production POS_HOST=0.0.0.0
WORKDIR /app/apps/pos
COPY --from=build /app/apps/pos/.next/standalone/ .next/standalone/
COPY --from=build /app/apps/pos/scripts/start.ts scripts/
USER bun
CMD ["bun", "scripts/start.ts"]
