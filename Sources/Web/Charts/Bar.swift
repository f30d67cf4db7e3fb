/// A share as a short bar; its number always stands beside it in words, so the bar is silent to screen readers.
package struct Bar: Component, Hashable {
    /// The share in thousandths, 0 to 1000.
    package let permille: Int

    /// The share of a whole; more than all is all, less than nothing is nothing.
    package init(part: Int, of whole: Int) {
        let share = whole <= 0 ? 0 : (Double(part) / Double(whole) * 1000).rounded()
        permille = Int(min(1000, max(0, share)))
    }

    package func html(in context: PageContext) -> HTML {
        """
        <svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
        <rect class="bar-whole" width="1000" height="8"/><rect class="bar-part" width="\(permille)" height="8"/></svg>
        """
    }
}
