"""Elements that charts share: scales, symbols, colors, labels and SVG text."""
