/// A short series as a small line with its last value as a dot, the numbers in a table that opens beneath.
package struct Sparkline: Component {
    /// One value of the series.
    package struct Point: Sendable, Hashable {
        /// The period: "11月".
        package let label: String
        /// The amount in the figure's unit.
        package let value: Int

        package init(_ label: String, _ value: Int) {
            self.label = label
            self.value = value
        }
    }

    /// What is counted.
    package let title: String
    /// The latest value as it is written.
    package let latest: String
    /// What the line says, in one sentence: it stands under the number and names the line for screen readers.
    package let finding: String
    /// The series, oldest first.
    package let points: [Point]

    package init(title: String, latest: String, finding: String, points: [Point]) {
        self.title = title
        self.latest = latest
        self.finding = finding
        self.points = points
    }

    package func html(in context: PageContext) -> HTML {
        """
        <figure class="spark"><figcaption>\(title)</figcaption><p class="spark-latest">\(latest)</p>
        \(line)
        <p class="spark-finding">\(finding)</p>
        <details><summary>\(context.say(CommonText.showNumbers))</summary><table><tbody>\
        \(each(points) { "<tr><th scope=\"row\">\($0.label)</th><td>\(context.language.count($0.value))</td></tr>" })\
        </tbody></table></details></figure>
        """
    }

    private var line: HTML {
        guard points.count > 1, let last = places.last else { return .empty }
        let path = places.map { "\($0.x),\($0.y)" }.joined(separator: " ")
        return """
            <svg class="spark-line" viewBox="0 0 200 48" role="img" aria-label="\(finding)">\
            <line class="spark-ground" x1="0" y1="47.5" x2="200" y2="47.5"/>\
            <polyline points="\(path)"/><circle cx="\(last.x)" cy="\(last.y)" r="3.5"/></svg>
            """
    }

    /// Places in whole units of the box, counted from zero so that no change looks larger than it is.
    private var places: [(x: Int, y: Int)] {
        let most = max(1, points.map(\.value).max() ?? 1)
        return points.enumerated().map { index, point in
            (x: 4 + 192 * index / (points.count - 1), y: 44 - 40 * max(0, point.value) / most)
        }
    }
}
