# docker run --rm --network none -v "$PWD:/data:ro" gdpr-lint contacts.csv
FROM node:22-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
WORKDIR /opt/gdpr-lint
COPY --from=build /src/package.json /src/LICENSE ./
COPY --from=build /src/node_modules ./node_modules
COPY --from=build /src/dist ./dist
USER node
WORKDIR /data
ENTRYPOINT ["node", "/opt/gdpr-lint/dist/bin/gdpr-lint.js"]
CMD ["--help"]
