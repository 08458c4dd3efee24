"""Writes learned trees as tables of core/models: one format, read by core/models/boosted_trees.cpp."""
import datetime

LEAF = 255


def preorder(estimators, step):
    """(feature, value, skip) a node, as TreeNode of boosted_trees.h has it, of scikit-learn's boosted trees."""
    nodes = []
    for tree in estimators:
        tree, root = tree.tree_, len(nodes)

        def visit(node):
            here = len(nodes)
            nodes.append(None)
            if tree.children_left[node] < 0:
                nodes[here] = (LEAF, tree.value[node].flat[0] * step, 0)
                return
            visit(tree.children_left[node])
            nodes[here] = (int(tree.feature[node]), tree.threshold[node], len(nodes) - here)
            visit(tree.children_right[node])

        visit(0)
        for here in range(root, len(nodes)):
            if nodes[here][0] == LEAF:
                nodes[here] = (LEAF, nodes[here][1], len(nodes) - here)
    assert all(skip < 256 for _, _, skip in nodes), "a tree has at most 255 nodes"
    return nodes


def wrapped(cells):
    lines = [" "]
    for cell in cells:
        if len(lines[-1]) + len(cell) > 116:
            lines.append(" ")
        lines[-1] += " " + cell + ","
    return "\n".join(lines)


def number(value):
    """As a float of C++: 6 significant digits."""
    text = f"{value:.6g}"
    return (text if "." in text or "e" in text else text + ".") + "f"


def write(path, name, learner, sources, figures, features, start, nodes):
    """The header core/models/NAME.h. `sources` and `figures` are lines for a reader: what it was learned from, and how
    good it is on what was held out."""
    notes = [f"Learned by scripts/learn/{learner} on {datetime.date.today().isoformat()}: do not edit."]
    notes += [f"From: {line}" for line in sources] + [f"Held out: {line}" for line in figures]
    with open(path, "w", encoding="utf-8") as out:
        out.write("".join(f"// {line}\n" for line in notes))
        out.write('#pragma once\n#include "models/boosted_trees.h"\n\nnamespace unspin::models {\n// clang-format off\n\n')
        quoted = [f'"{feature}"' for feature in features]
        out.write(f"inline constexpr std::string_view {name}_features[] = {{\n{wrapped(quoted)}\n}};\n\n")
        cells = [f"{{{feature},{number(value)},{skip}}}" for feature, value, skip in nodes]
        out.write(f"inline constexpr TreeNode {name}_nodes[] = {{\n{wrapped(cells)}\n}};\n\n")
        out.write(f"inline constexpr BoostedTrees {name}{{{start:.6g}, {name}_features, {name}_nodes}};\n\n")
        out.write("// clang-format on\n}  // namespace unspin::models\n")
