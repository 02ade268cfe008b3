import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../cli/engine/engine'
import { box, flow, red, stage, words } from './support/stage'

const { figma } = await stage()
const bare = (await createEngine()).figma
type Loose = { [member: string]: unknown }
/** Calls what the types would not let through. */
const call = (target: unknown, method: string, ...args: unknown[]) => () => (target as Record<string, (...args: unknown[]) => unknown>)[method]!(...args)
const set = (target: unknown, key: string, value: unknown) => () => Reflect.set(target as object, key, value)
const frame = () => figma.createFrame()
const row = () => flow(figma, 'HORIZONTAL')
const component = () => { const made = figma.createComponent(); words(figma, 'in', made as unknown as FrameNode); return made }

/** Where the wording is Figma's own the text is matched; where it is ours (source "own") only the part code may rely on. Sources: ENGINE §1.3. */
type Refusal = readonly [what: string, source: string, act: () => unknown, says: RegExp]

const paints: Refusal[] = [
  ['a paint colour with alpha', 'figma-use', set(frame(), 'fills', [{ type: 'SOLID', color: { r: 1, g: 0, b: 0, a: 1 } }]), /in set_fills: Property "fills" failed validation: Unrecognized key\(s\) in object: 'a' at \[0\]\.color/],
  ['a colour counted to 255', 'figma-use', set(frame(), 'fills', [{ type: 'SOLID', color: { r: 255, g: 0, b: 0 } }]), /failed validation: Number must be less than or equal to 1 at \[0\]\.color\.r/],
  ['an unknown paint', 'public issue', set(frame(), 'fills', [{ type: 'NOPE' }]), /Invalid discriminator value\. Expected 'SOLID' \| 'SHADER' \| 'GRADIENT_LINEAR'/],
  ['a paint that is no list', 'own', set(frame(), 'fills', red), /failed validation: Expected array, received object/],
  ['figma.mixed as fills', 'google-sheets-sync#326', set(frame(), 'fills', figma.mixed), /in set_fills: Cannot unwrap symbol/],
  ['pushing into fills', 'figma-use', () => (frame().fills as Paint[]).push(red), /not extensible/],
  ['changing a fill in place', 'figma-use', () => { ((frame().fills as SolidPaint[])[0]!.color as { r: number }).r = 0.5 }, /read only/],
  ['pushing into strokes', 'figma-use', () => (frame().strokes as Paint[]).push(red), /not extensible/],
  ['pushing into children', 'figma-use', () => (frame().children as SceneNode[]).push(frame()), /not extensible/],
  ['pushing into the selection', 'figma-use', () => (figma.currentPage.selection as SceneNode[]).push(frame()), /not extensible/],
  ['an unknown effect', 'own', set(frame(), 'effects', [{ type: 'GLOW' }]), /Invalid discriminator value/],
]

const members: Refusal[] = [
  ['reading an unknown member', 'figma-use', () => (frame() as unknown as Loose).foo, /no such property 'foo' on FRAME node/],
  ['reading one through ?.', 'figma-use', () => ((frame() as unknown as Loose).foo as { x?: 1 } | undefined)?.x, /no such property 'foo' on FRAME node/],
  ['writing an unknown member', 'figma-use', set(frame(), 'foo', 1), /Cannot add property foo, object is not extensible/],
  ['auto-layout on a text', 'figma-use', set(figma.createText(), 'layoutMode', 'VERTICAL'), /Cannot add property layoutMode/],
  ['children of a rectangle', 'figma-use', () => (figma.createRectangle() as unknown as Loose).children, /no such property 'children' on RECTANGLE node/],
  ['writing a read-only member', 'figma-use', set(frame(), 'width', 5), /no setter for property/],
  ['writing a method', 'figma-use', set(frame(), 'remove', () => {}), /no setter for property/],
  ['an unknown member of figma', 'public issue', () => (figma as unknown as Loose).foo, /no such property 'foo' on the figma global object/],
  ['members nobody built', 'own', () => figma.createSticky(), /in createSticky: not implemented in the test engine/],
  ['properties nobody built', 'own', () => figma.createRectangle().fillGeometry, /in get_fillGeometry: not implemented in the test engine/],
  ['a wrong primitive', 'figma-use', set(frame(), 'name', 42), /in set_name: Property "name" failed validation: Expected string, received number/],
  ['NaN', 'own', set(frame(), 'x', NaN), /Expected number, received nan/],
  ['opacity above one', 'own', set(frame(), 'opacity', 5), /Property "opacity" failed validation/],
  ['an enum value Figma lacks', 'figma-use', set(row(), 'counterAxisAlignItems', 'STRETCH'), /in set_counterAxisAlignItems: Property "counterAxisAlignItems" failed validation: Invalid enum value\. Expected 'MIN' \| 'MAX' \| 'CENTER' \| 'BASELINE', received 'STRETCH'/],
  ['FILL as a sizing mode', 'figma-use', set(row(), 'primaryAxisSizingMode', 'FILL'), /Invalid enum value\. Expected 'FIXED' \| 'AUTO', received 'FILL'/],
]

const texts: Refusal[] = [
  ['characters in an unloaded font', 'plugin-samples#84', set(bare.createText(), 'characters', 'x'), /in set_characters: Cannot write to node with unloaded font "Inter Regular"\. Please call figma\.loadFontAsync\(\{ family: "Inter", style: "Regular" \}\) and await the returned promise first\./],
  ['a size in an unloaded font', 'D:working-with-text', set(bare.createText(), 'fontSize', 20), /unloaded font/],
  ['auto-resize in an unloaded font', 'figwright#180', set(bare.createText(), 'textAutoResize', 'HEIGHT'), /in set_textAutoResize: Cannot write to node with unloaded font/],
  ['maxLines in an unloaded font', 'figwright#180', set(bare.createText(), 'maxLines', 2), /unloaded font/],
  ['truncation in an unloaded font', 'figwright#180', set(bare.createText(), 'textTruncation', 'ENDING'), /unloaded font/],
  ['a font name not loaded', 'specs-plugin-1#171', set(figma.createText(), 'fontName', { family: 'Inter', style: 'Medium' }), /in set_fontName: unloaded font "Inter Medium"/],
  ['a line height as a number', 'figma-use', set(figma.createText(), 'lineHeight', 24), /Property "lineHeight" failed validation: Expected object, received number/],
  ['letter spacing without a unit', 'own', set(figma.createText(), 'letterSpacing', { value: 2 }), /Invalid discriminator value/],
  ['a range beyond the text', 'own', () => words(figma, 'abc').getRangeFontName(0, 9), /in getRangeFontName: Range outside of available characters/],
  ['an empty range', 'own', () => words(figma, 'abc').getRangeFontName(1, 1), /Range outside/],
]

const layouts: Refusal[] = [
  ['FILL before appending', 'figma-use', set(frame(), 'layoutSizingHorizontal', 'FILL'), /in set_layoutSizingHorizontal: node must be an auto-layout frame or a child of an auto-layout frame/],
  ['FILL on a top-level auto-layout frame', 'figma-use', set(row(), 'layoutSizingVertical', 'FILL'), /in set_layoutSizingVertical: FILL can only be set on children of auto-layout frames/],
  ['HUG on a rectangle', 'figma-use', set(box(figma, 1, 1, row()), 'layoutSizingHorizontal', 'HUG'), /HUG can only be set on auto-layout frames or text children of auto-layout frames/],
  ['FILL on an absolute child', 'figma-use', () => { const child = box(figma, 1, 1, row()); child.layoutPositioning = 'ABSOLUTE'; child.layoutSizingHorizontal = 'FILL' }, /FILL cannot be set on absolute positioned auto-layout children/],
  ['ABSOLUTE without auto-layout', 'many issues', set(frame(), 'layoutPositioning', 'ABSOLUTE'), /in set_layoutPositioning: Can only set layoutPositioning = ABSOLUTE if the parent node has layoutMode !== NONE/],
  ['wrapping without auto-layout', 'typings 7875', set(frame(), 'layoutWrap', 'WRAP'), /in set_layoutWrap/],
  ['aligning rows that do not wrap', 'typings 8055', set(row(), 'counterAxisAlignContent', 'SPACE_BETWEEN'), /in set_counterAxisAlignContent/],
  ['resizing to nothing', 'typings 7504', () => frame().resize(0, 10), /in resize: Property "width" failed validation: Number must be greater than or equal to 0\.01/],
  ['resizing below nothing', 'typings 7504', () => frame().resize(10, -1), /in resize: Property "height" failed validation/],
  ['a line with a height', 'typings 7504', () => figma.createLine().resize(10, 1), /in resize: Property "height"/],
  ['a negative padding', 'own', set(row(), 'paddingLeft', -1), /Property "paddingLeft" failed validation/],
  ['a path with arcs', 'typings VectorPath', set(figma.createVector(), 'vectorPaths', [{ windingRule: 'NONZERO', data: 'M 0 0 A 5 5 0 0 1 10 10' }]), /in set_vectorPaths: Failed to convert path\. Invalid command at A/],
  ['a relative path', 'typings VectorPath', set(figma.createVector(), 'vectorPaths', [{ windingRule: 'NONZERO', data: 'm 0 0 l 10 10' }]), /Invalid command at m/],
  ['a compact path', 'typings VectorPath', set(figma.createVector(), 'vectorPaths', [{ windingRule: 'NONZERO', data: 'M0,0L10,10' }]), /Failed to convert path/],
]

const moves: Refusal[] = [
  ['a cycle', 'D:nodes-insertchild', () => { const [a, b] = [frame(), frame()]; a.appendChild(b); b.appendChild(a) }, /in appendChild: Cannot move node\. Doing so would create a parenting cycle/],
  ['a frame into the document', 'D:nodes-insertchild', call(figma.root, 'appendChild', frame()), /Cannot move node\. The root node cannot have children of type other than PAGE/],
  ['a page into a frame', 'D:nodes-insertchild', call(frame(), 'appendChild', figma.currentPage), /Nodes other than the root node cannot have children of type PAGE/],
  ['the document into a frame', 'D:nodes-insertchild', call(frame(), 'appendChild', figma.root), /Node is the scene root, which cannot be reparented/],
  ['into an instance', 'D:nodes-insertchild', call(component().createInstance(), 'appendChild', frame()), /New parent is an instance or is inside of an instance/],
  ['out of an instance', 'D:nodes-insertchild', () => frame().appendChild(component().createInstance().children[0]!), /Node is inside of an instance/],
  ['a component into a component', 'D:nodes-insertchild', () => component().appendChild(component()), /Reparenting would create a component inside a component/],
  ['a frame into a component set', 'D:nodes-insertchild', () => figma.combineAsVariants([component()], figma.currentPage).appendChild(frame() as never), /A COMPONENT_SET node cannot have children of type other than COMPONENT/],
  ['an index past the end', 'D:nodes-insertchild', () => frame().insertChild(9, frame()), /in insertChild: Cannot insert node at index greater than the number of existing siblings/],
  ['removing a sublayer', 'public issue', () => component().createInstance().children[0]!.remove(), /in remove: Removing this node is not allowed/],
  ['removing the page in view', 'public issue', () => figma.currentPage.remove(), /in remove: Removing this node is not allowed/],
  ['removing the document', 'public issue', call(figma.root, 'remove'), /Removing this node is not allowed/],
  ['a group of nothing', 'typings 1861', () => figma.group([], figma.currentPage), /in group: Expected at least one node/],
  ['variants of frames', 'ENGINE §1.3', () => figma.combineAsVariants([frame() as never], figma.currentPage), /Expected an array of components/],
  ['a component from a page', 'typings 1114', () => figma.createComponentFromNode(figma.currentPage as never), /Cannot create component from node/],
  ['reading what was removed', 'figma-api-stub#17', () => { const gone = frame(); gone.remove(); return gone.name }, /in get_name: The node with id "\d+:\d+" does not exist/],
  ['writing what was removed', 'figma-api-stub#17', () => { const gone = frame(); gone.remove(); gone.name = 'x' }, /in set_name: The node with id "\d+:\d+" does not exist/],
  ['plugin data of what was removed', 'figma-api-stub#17', () => { const gone = frame(); gone.remove(); gone.getPluginData('k') }, /in getPluginData: The node with id "\d+:\d+" does not exist/],
  ['a property that the component does not have', 'own', () => component().createInstance().setProperties({ 'Label#9:9': 'x' }), /in setProperties: Could not find a component property with name: "Label#9:9"/],
  ['a property of another kind', 'typings 11274', () => { const one = component(); const property = one.addComponentProperty('Label', 'TEXT', ''); one.createInstance().setProperties({ [property]: true }) }, /in setProperties: Mismatched type for component property "Label#/],
  ['a property of a variant', 'typings 9732', () => { const one = component(); figma.combineAsVariants([one], figma.currentPage); one.addComponentProperty('Label', 'TEXT', '') }, /in addComponentProperty: Can only add component properties to a component set or non-variant component/],
  ['the properties of a variant', 'figma-use', () => { const one = component(); figma.combineAsVariants([one], figma.currentPage); return one.componentPropertyDefinitions }, /in get_componentPropertyDefinitions: Can only get component property definitions/],
  ['a reference of a layer in no component', 'typings 6682', set(words(figma, 'abc'), 'componentPropertyReferences', { characters: 'Label#9:9' }), /in set_componentPropertyReferences: Can only set component property references on a component sublayer/],
  ['x of a sublayer', 'D:api-errors', set(component().createInstance().children[0]!, 'x', 5), /This property cannot be overriden on an instance/],
]

const data: Refusal[] = [
  ['a namespace of two letters', 'typings 6558', () => frame().setSharedPluginData('ab', 'k', 'v'), /namespace must be at least 3 alphanumeric/],
  ['a value that is no string', 'own', call(frame(), 'setSharedPluginData', 'abc', 'k', {}), /Expected "value" to have type string/],
  ['more than 100 kB', 'typings 6556', () => frame().setSharedPluginData('abc', 'k', 'v'.repeat(100_000)), /cannot exceed 100 kB/],
  ['60,000 Cyrillic letters', 'ENGINE §7', () => frame().setPluginData('k', 'ж'.repeat(60_000)), /cannot exceed 100 kB/],
  ['a relaunch text of 1001 characters', 'typings 6444', () => frame().setRelaunchData({ edit: 'x'.repeat(1001) }), /1000 characters/],
  ['posting a symbol', 'google-sheets-sync#326', () => { figma.showUI(''); figma.ui.postMessage({ fills: figma.mixed }) }, /in postMessage: Cannot unwrap symbol/],
  ['posting a function', 'D:creating-ui', () => figma.ui.postMessage(() => {}), /in postMessage: Cannot unwrap/],
]

const dynamicPage: Refusal[] = [
  ['getNodeById', 'typings', () => figma.getNodeById('0:1'), /in getNodeById: Cannot call with documentAccess: dynamic-page\. Use figma\.getNodeByIdAsync instead\./],
  ['getLocalTextStyles', 'typings', () => figma.getLocalTextStyles(), /Use figma\.getLocalTextStylesAsync instead/],
  ['getVariableById', 'typings', () => figma.variables.getVariableById('x'), /dynamic-page/],
  ['a fill style id', 'typings 8718', set(frame(), 'fillStyleId', 'S:x,'), /in set_fillStyleId: Cannot call with documentAccess: dynamic-page/],
  ['a text style id', 'typings 11063', set(figma.createText(), 'textStyleId', 'S:x,'), /setTextStyleIdAsync/],
  ['a vector network', 'typings 9462', set(figma.createVector(), 'vectorNetwork', {}), /setVectorNetworkAsync/],
  ['setRangeTextStyleId', 'typings', call(figma.createText(), 'setRangeTextStyleId', 0, 1, 'x'), /dynamic-page/],
  ['setting the page', 'figma-use', set(figma, 'currentPage', figma.root.children[0]), /Setting figma\.currentPage is not supported/],
  ['the main component', 'typings 9174', () => component().createInstance().mainComponent, /dynamic-page\. Use node\.getMainComponentAsync/],
  ['instances of a component', 'typings', () => component().instances, /dynamic-page/],
  ['documentchange', 'typings 564', () => figma.on('documentchange', () => {}), /Cannot register documentchange handler in incremental mode without calling figma\.loadAllPagesAsync first\./],
  ['searching the document', 'typings 7034', () => figma.root.findAll(), /loadAllPagesAsync/],
  ['a variable by a collection id', 'public issue', () => figma.variables.createVariable('a', 'x' as never, 'COLOR'), /Cannot call createVariable with a collection id in incremental mode/],
  ['a binding by a variable id', 'public issue', call(frame(), 'setBoundVariable', 'width', 'VariableID:1:1'), /incremental mode/],
]

describe.each([['paints', paints], ['members', members], ['texts', texts], ['layout', layouts], ['moving and removing', moves], ['data and messages', data], ['dynamic-page', dynamicPage]])('refused: %s', (_, refusals) => {
  test.each(refusals)('%s (%s)', (_what, _source, act, says) => expect(act).toThrow(says))
})

test('a refused write leaves the document as it was', async () => {
  const engine = await stage()
  const before = engine.snapshot()
  const page = engine.figma.currentPage
  for (const [key, value] of [['name', 1], ['selection', 'zzz'], ['foo', 1]] as const) expect(() => Reflect.set(page, key, value)).toThrow()
  expect(engine.snapshot()).toEqual(before)
})

test('what nothing forbids goes through', async () => {
  const gone = frame()
  gone.remove()
  expect([gone.removed, gone.id, 'children' in figma.createText(), 'children' in frame(), (await Promise.resolve(frame())).type]).toEqual([true, gone.id, false, true, 'FRAME'])
})

test('a font nobody has cannot be loaded (plugin-samples#93)', async () => {
  await expect(figma.loadFontAsync({ family: 'My Font', style: 'Regular' })).rejects.toThrow('The font "My Font Regular" could not be loaded')
  await expect(figma.loadFontAsync(figma.mixed as never)).rejects.toThrow('in loadFontAsync: Cannot unwrap symbol')
})

test('an unloaded page gives up nothing until it is loaded (typings 7034–7051)', async () => {
  const engine = await stage()
  const page = engine.person.createPage()
  const seen = engine.figma.root.children[1] as PageNode
  expect(seen.name).toBe(page.name)
  expect(() => seen.children).toThrow('in get_children: Cannot access property `children` on a page that has not been explicitly loaded. Remember to call `await page.loadAsync()` or `await figma.loadAllPagesAsync()\' first.')
  for (const act of [() => seen.findAll(), () => seen.findAllWithCriteria({}), () => seen.appendChild(engine.figma.createFrame()), () => seen.on('nodechange', () => {})]) expect(act).toThrow(/explicitly loaded/)
  await seen.loadAsync()
  expect(seen.children).toEqual([])
})

test('text laid out anew needs its fonts (figma-use rule 8)', async () => {
  const engine = await createEngine()
  await engine.person.loadFontAsync({ family: 'Inter', style: 'Bold' })
  await engine.person.loadFontAsync({ family: 'Inter', style: 'Regular' })
  const text = engine.person.createText()
  text.fontName = { family: 'Inter', style: 'Bold' }
  text.characters = 'x'
  const seen = (await engine.figma.getNodeByIdAsync(text.id)) as TextNode
  expect(() => flow(engine.figma, 'VERTICAL').appendChild(seen)).toThrow('in appendChild: unloaded font "Inter Bold". Please call figma.loadFontAsync(')
})

test('FigJam has no pages to create and no components (D:working-in-figjam)', async () => {
  const engine = await createEngine({ editorType: 'figjam' })
  expect(() => engine.figma.createPage()).toThrow("no such property 'createPage' on the figma global object")
  expect('createComponent' in engine.figma).toBe(false)
})

test('where the person may only look, writing is refused and plugin data is not (D:working-in-dev-mode)', async () => {
  const { figma: readOnly } = await createEngine({ readOnly: true })
  for (const act of [() => readOnly.createFrame(), () => { readOnly.currentPage.name = 'x' }]) expect(act).toThrow('Cannot write to internal and read-only nodes')
  readOnly.currentPage.setSharedPluginData('waymark', 'k', 'v')
  readOnly.currentPage.selection = []
  expect(readOnly.currentPage.getSharedPluginData('waymark', 'k')).toBe('v')
})
