/// The body of a record: the timeline on the left, the facts in the middle, clocks and documents on the right.
///
/// On a narrower screen the clocks come first, because they say what is due; then the facts, then the timeline.
package struct RecordColumns: Component {
    package let timeline: HTML
    package let facts: HTML
    package let side: HTML

    package init(timeline: HTML, facts: HTML, side: HTML) {
        self.timeline = timeline
        self.facts = facts
        self.side = side
    }

    package func html(in context: PageContext) -> HTML {
        """
        <div class="record-columns">
        <div class="record-side">\(side)</div>
        <div class="record-main">\(facts)</div>
        <div class="record-time">\(timeline)</div>
        </div>

        """
    }
}
