import { chmodSync } from 'node:fs';
import { defineConfig } from 'vite';

/** The command line, its worker thread, the importable library and the benchmarks: bundled for Node, dependencies left outside. */
export default defineConfig({
  publicDir: false,
  plugins: [{ name: 'executable', writeBundle: () => chmodSync('dist/node/toguna.js', 0o755) }],
  build: {
    ssr: true,
    outDir: 'dist/node',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: {
        index: 'src/index.ts',
        toguna: 'src/cli/main.ts',
        'replicate.worker': 'src/execution/node/replicate.worker.ts',
        publishSchemas: 'src/cli/publishSchemas.ts',
        bench: 'bench/main.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
