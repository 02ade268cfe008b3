/** Some tests import a piece of the sandbox itself; there the plugin's globals exist, here they are only named. */
declare const figma: PluginAPI
declare const __html__: string
