/// Slow work under way: how far it is, and that it goes on when one leaves.
package struct ProgressLine: Component, Hashable {
    /// What is being done: "正在导入商品信息".
    package let title: String
    package let done: Int
    package let total: Int
    /// What one may do meanwhile, or what came out.
    package let note: String

    package init(title: String, done: Int, total: Int, note: String) {
        self.title = title
        self.done = done
        self.total = total
        self.note = note
    }

    package func html(in context: PageContext) -> HTML {
        """
        <div class="progress" role="status"><p class="progress-title">\(title) \
        <span class="number">\(context.language.count(done)) / \(context.language.count(total))</span></p>\
        \(Bar(part: done, of: total).html(in: context))<p class="beside">\(note)</p></div>

        """
    }
}
