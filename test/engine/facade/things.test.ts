import { describe, expect, test } from 'vitest'
import { box, red, stage, words } from './support/stage'

describe('text styles', () => {
  test('a styled text follows its style until its own type is changed (ENGINE §7)', async () => {
    const { figma } = await stage()
    const style = figma.createTextStyle()
    style.name = 'Waymark/Body'
    style.fontSize = 18
    const text = words(figma, 'styled')
    await text.setTextStyleIdAsync(style.id)
    expect([text.fontSize, text.textStyleId, (await figma.getLocalTextStylesAsync())[0], await figma.getStyleByIdAsync(style.id)]).toEqual([18, style.id, style, style])
    style.fontSize = 24
    expect(text.fontSize).toBe(24)
    expect((await style.getStyleConsumersAsync()).map(({ node }) => node)).toEqual([text])
    expect(text.clone().textStyleId).toBe(style.id)
    text.fontSize = 12
    expect(text.textStyleId).toBe('')
  })

  test('need their font loaded', async () => {
    const { figma, person } = await stage()
    await person.loadFontAsync({ family: 'Inter', style: 'Medium' })
    const style = person.createTextStyle()
    style.fontName = { family: 'Inter', style: 'Medium' }
    await expect(words(figma, 'x').setTextStyleIdAsync(style.id)).rejects.toThrow('unloaded font "Inter Medium"')
    expect(() => { figma.createTextStyle().fontName = { family: 'Inter', style: 'Medium' } }).toThrow('unloaded font')
  })

  test('cannot be a paint style, or nothing at all', async () => {
    const { figma } = await stage()
    const text = words(figma, 'x')
    await expect(text.setTextStyleIdAsync(figma.createPaintStyle().id)).rejects.toThrow(/Expected a style of type TEXT/)
    await expect(text.setTextStyleIdAsync('S:none,')).rejects.toThrow(/Could not find style/)
  })
})

describe('paint styles', () => {
  test('colour what uses them, and leave the colour behind when removed', async () => {
    const { figma } = await stage()
    const style = figma.createPaintStyle()
    style.paints = [red]
    const rectangle = box(figma, 10, 10)
    await rectangle.setFillStyleIdAsync(style.id)
    expect([(rectangle.fills as SolidPaint[])[0]!.color, rectangle.fillStyleId]).toEqual([red.color, style.id])
    style.remove()
    expect([(rectangle.fills as SolidPaint[])[0]!.color, rectangle.fillStyleId]).toEqual([red.color, ''])
  })

  test('a fill of its own takes a layer off its style', async () => {
    const { figma } = await stage()
    const style = figma.createPaintStyle()
    const rectangle = box(figma, 10, 10)
    await rectangle.setFillStyleIdAsync(style.id)
    rectangle.fills = [red]
    expect(rectangle.fillStyleId).toBe('')
  })
})

describe('variables', () => {
  const tokens = async () => {
    const engine = await stage()
    const collection = engine.figma.variables.createVariableCollection('Tokens')
    return { ...engine, collection, accent: engine.figma.variables.createVariable('accent', collection, 'COLOR') }
  }

  test('a collection starts with one mode and lists what it holds', async () => {
    const { figma, collection, accent } = await tokens()
    expect([collection.modes.length, collection.defaultModeId === collection.modes[0]!.modeId, collection.variableIds, accent.variableCollectionId, accent.scopes, accent.resolvedType])
      .toEqual([1, true, [accent.id], collection.id, ['ALL_SCOPES'], 'COLOR'])
    expect([await figma.variables.getLocalVariablesAsync('COLOR'), await figma.variables.getLocalVariablesAsync('FLOAT'), await figma.variables.getLocalVariableCollectionsAsync(), await figma.variables.getVariableByIdAsync(accent.id)])
      .toEqual([[accent], [], [collection], accent])
  })

  test('a bound paint is a new paint, and follows the variable', async () => {
    const { figma, collection, accent } = await tokens()
    const bound = figma.variables.setBoundVariableForPaint(red, 'color', accent)
    const rectangle = box(figma, 10, 10)
    rectangle.fills = [bound]
    accent.setValueForMode(collection.defaultModeId, { r: 0.25, g: 0.5, b: 1, a: 1 })
    const [paint] = rectangle.fills as SolidPaint[]
    expect([red.boundVariables, paint!.color, paint!.boundVariables, rectangle.boundVariables?.fills]).toEqual([undefined, { r: 0.25, g: 0.5, b: 1 }, { color: { type: 'VARIABLE_ALIAS', id: accent.id } }, [{ type: 'VARIABLE_ALIAS', id: accent.id }]])
  })

  test('numbers are bound to fields', async () => {
    const { figma, collection } = await tokens()
    const radius = figma.variables.createVariable('radius', collection, 'FLOAT')
    radius.setValueForMode(collection.defaultModeId, 8)
    const rectangle = box(figma, 10, 10)
    rectangle.setBoundVariable('topLeftRadius', radius)
    expect(rectangle.topLeftRadius).toBe(8)
    radius.setValueForMode(collection.defaultModeId, 12)
    expect([rectangle.topLeftRadius, rectangle.boundVariables]).toEqual([12, { topLeftRadius: { type: 'VARIABLE_ALIAS', id: radius.id } }])
  })

  test('aliases are followed', async () => {
    const { figma, collection, accent } = await tokens()
    const link = figma.variables.createVariable('link', collection, 'COLOR')
    accent.setValueForMode(collection.defaultModeId, { r: 1, g: 0, b: 0, a: 1 })
    link.setValueForMode(collection.defaultModeId, figma.variables.createVariableAlias(accent))
    expect(figma.variables.setBoundVariableForPaint({ ...red, color: { r: 0, g: 0, b: 0 } }, 'color', link).color).toEqual({ r: 1, g: 0, b: 0 })
  })

  test('refuse what does not fit: types, doubles, modes', async () => {
    const { figma, collection, accent } = await tokens()
    expect(() => accent.setValueForMode(collection.defaultModeId, 5)).toThrow(/Mismatched variable type/)
    expect(() => accent.setValueForMode('9:9', { r: 0, g: 0, b: 0 })).toThrow(/Mode 9:9 does not exist/)
    expect(() => figma.variables.createVariable('accent', collection, 'COLOR')).toThrow(/duplicate variable name/)
    expect(() => figma.variables.createVariable('x', collection, 'SIZE' as never)).toThrow(/Invalid enum value/)
    for (let i = 1; i < 10; i++) collection.addMode(`Mode ${i}`)
    expect(() => collection.addMode('one more')).toThrow('in addMode: Limited to 10 modes only')
  })

  test('of a library are brought in once, not listed among the file’s own, and written by nobody here', async () => {
    const { figma } = await stage({ library: [{ key: 'k1', name: 'brand/red', collection: 'Brand', colour: { r: 1, g: 0, b: 0 } }] })
    const red1 = await figma.variables.importVariableByKeyAsync('k1')
    expect([red1.name, red1.remote, await figma.variables.importVariableByKeyAsync('k1') === red1]).toEqual(['brand/red', true, true])
    expect([await figma.variables.getLocalVariablesAsync(), await figma.variables.getLocalVariableCollectionsAsync()]).toEqual([[], []])
    expect(figma.variables.setBoundVariableForPaint({ ...red, color: { r: 0, g: 0, b: 0 } }, 'color', red1).color).toEqual({ r: 1, g: 0, b: 0 })
    expect(() => red1.setValueForMode(Object.keys(red1.valuesByMode)[0] ?? '', { r: 0, g: 0, b: 0 })).toThrow('in setValueForMode: Cannot write to a remote variable')
    for (const act of [() => { red1.name = 'ours' }, () => red1.setSharedPluginData('waymark', 'token', 'ink'), () => red1.remove()]) expect(act).toThrow('Cannot write to a remote variable')
    await expect(figma.variables.importVariableByKeyAsync('unpublished')).rejects.toThrow('in importVariableByKeyAsync: Could not find a published variable with the key "unpublished"')
  })

  test('take plugin data, and go', async () => {
    const { figma, collection, accent } = await tokens()
    accent.setSharedPluginData('waymark', 'token', 'accent')
    expect(accent.getSharedPluginData('waymark', 'token')).toBe('accent')
    accent.remove()
    expect([collection.variableIds, await figma.variables.getVariableByIdAsync(accent.id)]).toEqual([[], null])
    expect(() => accent.name).toThrow(/does not exist/)
    collection.remove()
    expect(await figma.variables.getLocalVariableCollectionsAsync()).toEqual([])
  })
})

describe('components', () => {
  const pair = async () => {
    const engine = await stage()
    const component = engine.figma.createComponent()
    component.name = 'Card'
    const label = words(engine.figma, 'Label', component as unknown as FrameNode)
    return { ...engine, component, label, instance: component.createInstance() }
  }

  test('an instance mirrors its component, under ids of its own', async () => {
    const { component, label, instance } = await pair()
    const [copy] = instance.children as TextNode[]
    expect([instance.type, copy!.id, copy!.characters, await instance.getMainComponentAsync(), await component.getInstancesAsync()]).toEqual(['INSTANCE', `I${instance.id};${label.id}`, 'Label', component, [instance]])
  })

  test('what changes in the component changes in the instance, what was overridden stays', async () => {
    const { figma, component, label, instance } = await pair()
    const [copy] = instance.children as TextNode[]
    label.fills = [red]
    label.characters = 'New'
    expect([(copy!.fills as SolidPaint[])[0]!.color.r, copy!.characters]).toEqual([1, 'New'])
    copy!.characters = 'Mine'
    label.characters = 'Newer'
    expect(copy!.characters).toBe('Mine')
    const added = box(figma, 5, 5, component as unknown as FrameNode)
    expect(instance.children.map(child => child.type)).toEqual(['TEXT', 'RECTANGLE'])
    added.remove()
    expect(instance.children).toHaveLength(1)
  })

  test('a sublayer can be hidden, not resized', async () => {
    const { label, instance } = await pair()
    const [copy] = instance.children as TextNode[]
    const { width } = copy!
    copy!.visible = false
    copy!.resize(500, 500)
    label.visible = true
    expect([copy!.visible, copy!.width]).toEqual([false, width])
  })

  test('overrides survive the file', async () => {
    const { instance, toFig } = await pair()
    ;(instance.children[0] as TextNode).characters = 'Mine'
    const { openFig } = await import('../../../cli/engine/engine')
    const back = await openFig(await toFig())
    const read = (await back.figma.getNodeByIdAsync(instance.id)) as InstanceNode
    expect([read.children.map(child => [child.id, (child as TextNode).characters]), (await read.getMainComponentAsync())?.name]).toEqual([[[instance.children[0]!.id, 'Mine']], 'Card'])
  })

  test('nested instances are named by the way down', async () => {
    const { figma, component, label } = await pair()
    const outer = figma.createComponent()
    const inner = component.createInstance()
    outer.appendChild(inner)
    const instance = outer.createInstance()
    expect(instance.findAll().map(node => node.id)).toEqual([`I${instance.id};${inner.id}`, `I${instance.id};${inner.id};${label.id}`])
  })

  test('detached, it is an ordinary frame', async () => {
    const { instance } = await pair()
    ;(instance.children[0] as TextNode).characters = 'Mine'
    const frame = instance.detachInstance()
    expect([frame.type, instance.removed, (frame.children[0] as TextNode).characters, frame.children[0]!.id.startsWith('I')]).toEqual(['FRAME', true, 'Mine', false])
  })

  test('a text property is shown by every text bound to it, and set on the instance alone', async () => {
    const { component, label } = await pair()
    const property = component.addComponentProperty('Words', 'TEXT', 'Label')
    label.componentPropertyReferences = { characters: property }
    const [one, other] = [component.createInstance(), component.createInstance()]
    one.setProperties({ [property]: 'Mine' })
    expect([property.replace(/#.*/, ''), Object.keys(component.componentPropertyDefinitions), component.componentPropertyDefinitions[property]?.type]).toEqual(['Words', [property], 'TEXT'])
    expect([one, other].map(instance => [instance.componentProperties[property]?.value, (instance.children[0] as TextNode).characters])).toEqual([['Mine', 'Mine'], ['Label', 'Label']])
    expect([label.characters, (one.children[0] as TextNode).componentPropertyReferences]).toEqual(['Label', { characters: property }])
  })

  test('what was typed into a bound text is the property’s value; detached, it shows none', async () => {
    const { component, label } = await pair()
    const property = component.addComponentProperty('Words', 'TEXT', 'Label')
    label.componentPropertyReferences = { characters: property }
    const instance = component.createInstance()
    ;(instance.children[0] as TextNode).characters = 'Typed'
    expect(instance.componentProperties[property]?.value).toBe('Typed')
    const [text] = instance.detachInstance().children as TextNode[]
    expect([text?.characters, text?.componentPropertyReferences]).toEqual(['Typed', null])
  })

  test('setting a property is one step back', async () => {
    const { figma, component, label, undo } = await pair()
    const property = component.addComponentProperty('Words', 'TEXT', 'Label')
    label.componentPropertyReferences = { characters: property }
    const instance = component.createInstance()
    figma.commitUndo()
    instance.setProperties({ [property]: 'Mine' })
    figma.commitUndo()
    undo()
    expect(instance.componentProperties[property]?.value).toBe('Label')
  })

  test('a frame becomes a component, a shape is wrapped in one', async () => {
    const { figma } = await stage()
    const frame = figma.createFrame()
    const child = box(figma, 10, 10, frame)
    frame.setSharedPluginData('waymark', 'k', 'v')
    const component = figma.createComponentFromNode(frame)
    const wrapped = figma.createComponentFromNode(box(figma, 30, 40))
    expect([component.children, frame.removed, component.getSharedPluginData('waymark', 'k'), wrapped.width, wrapped.children.length]).toEqual([[child], true, 'v', 30, 1])
  })

  test('variants know their values, and define no properties themselves (figma-use)', async () => {
    const { figma, component } = await pair()
    component.name = 'State=On, Size=L'
    const set = figma.combineAsVariants([component], figma.currentPage)
    expect([set.type, component.variantProperties, component.x]).toEqual(['COMPONENT_SET', { State: 'On', Size: 'L' }, 0])
    expect(() => component.componentPropertyDefinitions).toThrow('Can only get component property definitions of a component set or non-variant component')
  })
})
