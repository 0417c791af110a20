import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const root = import.meta.dirname;

/** Where the manifest in the repository points; a build puts the real address in its place. */
const placeholder = "https://localhost:3000";

/**
 * Where office.js comes from, by cloud. `hosts` are those the Content-Security-Policy lets scripts come from:
 * Microsoft is moving the global library to a second host, so that a redirect there must not break the pane.
 */
const clouds = {
  global: {
    script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    hosts: ["https://appsforoffice.microsoft.com", "https://officeapis.public.onecdn.static.microsoft"],
  },
  china: {
    script: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    hosts: ["https://appsforoffice.cdn.partner.office365.cn"],
  },
};

/**
 * `npm run build -- --env address=https://host/path --env cloud=global|china` writes `dist/`, which any HTTPS server can host.
 * In development the pages take office.js from node_modules and the manifest keeps its placeholder.
 */
export default function configure(env = {}, argv = {}) {
  const development = argv.mode === "development";
  const address = addressOf(env.address ?? placeholder);
  const cloud = clouds[env.cloud ?? "global"];
  if (cloud === undefined) throw new Error(`--env cloud must be one of ${Object.keys(clouds).join(", ")}`);
  const office = development ? { script: "office-js/office.js", hosts: [] } : cloud;

  return {
    context: root,
    mode: development ? "development" : "production",
    devtool: development ? "source-map" : false,
    entry: {
      watch: "./src/taskpane/office-watch.ts",
      taskpane: "./src/taskpane/main.ts",
      commands: "./src/commands/main.ts",
      notice: "./src/commands/notice-main.ts",
      ...(development ? { workbench: "./src/workbench/page/main.ts" } : {}),
    },
    output: {
      path: path.join(root, "dist"),
      filename: development ? "[name].js" : "[name].[contenthash:8].js",
      assetModuleFilename: development ? "[name][ext]" : "[name].[contenthash:8][ext]",
      clean: true,
    },
    resolve: { extensions: [".ts", ".js"], extensionAlias: { ".js": [".ts", ".js"] } },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: { loader: "ts-loader", options: typescript } },
        { test: /\.css$/, type: "asset/resource" },
      ],
    },
    performance: { hints: false },
    plugins: [
      page("taskpane.html", "src/taskpane", ["watch", "taskpane"], office, development),
      page("commands.html", "src/commands", ["commands"], office, development),
      page("notice.html", "src/commands", ["notice"], office, development),
      page("support.html", "src/taskpane", [], office, development),
      // The emulated Excel is for developing; what is hosted does not hold it.
      ...(development ? [page("workbench.html", "src/workbench/page", ["workbench"], office, development)] : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
          { from: "assets/rules/*.{html,css}", to: "rules/[name][ext]", info: { minimized: true } },
          { from: "manifest.xml", transform: (text) => String(text).replaceAll(placeholder, address) },
        ],
      }),
    ],
    devServer: development ? server() : undefined,
  };
}

/** Type errors belong to `tsc -b`; here each file is only translated, whatever the projects emit. */
const typescript = {
  transpileOnly: true,
  onlyCompileBundledFiles: true,
  configFile: path.join(root, "tsconfig.base.json"),
  compilerOptions: { composite: false, declaration: false, emitDeclarationOnly: false, noEmit: false, rootDir: root },
};

function page(filename, folder, chunks, office, development) {
  return new HtmlPlugin({
    filename,
    template: path.join(folder, filename),
    chunks,
    chunksSortMode: "manual",
    inject: false,
    minify: false,
    templateParameters: (_compilation, assets) => ({
      scripts: assets.js,
      officeJs: office.script,
      policy: policy(office.hosts, development),
    }),
  });
}

/** The pages may run their own scripts and office.js, and may send nothing anywhere: `connect-src 'none'` makes that promise binding. */
function policy(hosts, development) {
  const script = ["script-src 'self'", ...hosts].join(" ");
  const frame = hosts.length === 0 ? "frame-src 'self'" : ["frame-src 'self'", ...hosts].join(" ");
  const connect = development ? "connect-src 'self' wss:" : "connect-src 'none'";
  return `default-src 'none'; ${script}; style-src 'self'; img-src 'self'; ${connect}; ${frame}; base-uri 'none'; form-action 'none'`;
}

/** An HTTPS address without a trailing slash; the manifest's links are made of it. */
function addressOf(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(`--env address must be an https:// address without query or fragment, not "${text}"`);
  }
  return url.href.replace(/\/+$/, "").replaceAll("&", "&amp;");
}

/** HTTPS on localhost:3000 with the certificates of `npx office-addin-dev-certs install` where they exist, else with the server's own. */
function server() {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
  const trusted = existsSync(key) && existsSync(cert);
  return {
    host: "localhost",
    port: 3000,
    server: trusted
      ? { type: "https", options: { key: readFileSync(key), cert: readFileSync(cert) } }
      : { type: "https" },
    allowedHosts: "auto",
    static: served.map(({ folder, publicPath }) => ({ directory: path.join(root, folder), publicPath, watch: false })),
    setupMiddlewares: (middlewares) => [
      { name: "office-js-case", middleware: lowerOfficeJs },
      { name: "first-page", middleware: toWorkbench },
      ...middlewares,
    ],
    onListening: announce,
    client: { overlay: false },
    hot: false,
  };
}

/** What the workbench and its panes take from where it lies: office.js and its declarations from the npm packages, never copied. */
const served = [
  { folder: "node_modules/@microsoft/office-js/dist", publicPath: "/office-js" },
  { folder: "node_modules/@types/office-js", publicPath: "/office-types" },
  { folder: "assets/samples", publicPath: "/assets/samples" },
];

/** Says where to look and what the browser will ask. */
function announce({ options }) {
  const address = `https://${options.host}:${options.port}/workbench.html`;
  console.log(`
  工作台  ${address}
    浏览器会提示证书不受信任：这是本机的开发证书，选“高级 → 继续前往 localhost”。若想不再提示，可自行运行 npx office-addin-dev-certs install。
  Workbench  ${address}
    The browser will warn of the certificate: it is this machine's own, for development. Choose Advanced, then Proceed to localhost.
    To be asked no more, run npx office-addin-dev-certs install yourself.
`);
}

/** The bare address leads to the workbench. */
function toWorkbench(request, response, next) {
  if (request.url !== "/") next();
  else response.writeHead(302, { location: "/workbench.html" }).end();
}

/** office.js asks for some of its files in mixed case; the package holds them in lower case. */
function lowerOfficeJs(request, _response, next) {
  const [pathname, query] = request.url.split("?");
  if (pathname.startsWith("/office-js/"))
    request.url = pathname.toLowerCase() + (query === undefined ? "" : `?${query}`);
  next();
}
