import { pathToFileURL } from "node:url";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

type Configure = (env: Readonly<Record<string, string>>, argv: { readonly mode: string }) => Configuration;

/** The repository's folder. */
export const home = path.join(import.meta.dirname, "../..");

/** The configuration that `npm run build` uses, with its options; for development, the one that `npm start` uses. */
export async function configuration(
  env: Readonly<Record<string, string>> = {},
  mode: "production" | "development" = "production",
): Promise<Configuration> {
  const file = pathToFileURL(path.join(home, "webpack.config.js")).href;
  const { default: configure } = (await import(file)) as { default: Configure };
  return configure(env, { mode });
}

/** Runs webpack into a folder; rejects with its messages when there is an error. */
export async function build(config: Configuration, folder: string): Promise<void> {
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, done) => {
      compiler.close(() => {
        if (error === null) resolve(done);
        else reject(error);
      });
    });
  });
  if (stats?.hasErrors() === true) throw new Error(stats.toString({ all: false, errors: true }));
}
