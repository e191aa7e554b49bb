// Test-runner command `accessibility-tree`: what Chromium tells a screen reader, across shadow roots, in reading order.
// From a test: await executeServerCommand('accessibility-tree') → [{role, name, description?, value?, properties}].

const read = (node) => ({
  role: node.role?.value,
  name: node.name?.value ?? '',
  ...(node.description?.value ? { description: node.description.value } : {}),
  ...(node.value?.value === undefined ? {} : { value: node.value.value }),
  properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
});

const inReadingOrder = (nodes) => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node) => {
    const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id)) : []));
    return node.ignored ? children : [read(node), ...children];
  };
  return nodes.filter((node) => !byId.has(node.parentId)).flatMap(walk);
};

export const accessibilityTreePlugin = () => ({
  name: 'accessibility-tree',
  async executeCommand({ command, session }) {
    if (command !== 'accessibility-tree') return undefined;
    if (session.browser.type !== 'playwright') {
      throw new Error('The accessibility tree is read in Chromium only: skip this test elsewhere by its browser.');
    }
    const page = session.browser.getPage(session.id);
    const devtools = await page.context().newCDPSession(page);
    try {
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      return inReadingOrder(nodes);
    } finally {
      await devtools.detach();
    }
  },
});
