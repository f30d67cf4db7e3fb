/// What is said where a list is empty: what happens next, never "no data".
package struct EmptyState: Component, Hashable {
    /// What the emptiness means: "今天没有到期的工作".
    package let message: String
    /// What happens next, or what to do.
    package let next: String
    /// The one act that makes sense here.
    package let action: ActButton?

    package init(_ message: String, next: String, action: ActButton? = nil) {
        self.message = message
        self.next = next
        self.action = action
    }

    package func html(in context: PageContext) -> HTML {
        """
        <div class="empty"><p class="empty-message">\(message)</p><p>\(next)</p>\(context.show(action))</div>

        """
    }
}
