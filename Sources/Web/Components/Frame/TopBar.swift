import Operations

/// The bar on top: mark, search over everything, unit and role, language, account.
struct TopBar: Component {
    func html(in context: PageContext) -> HTML {
        """
        <header class="topbar">
        <a class="brand" href="\(context.links.home)">\(Mark.inline)\
        <span class="brand-name"><span lang="zh-Hans">清源</span> <span lang="en">Qingyuan</span></span></a>
        \(if: context.person != nil, search(context))
        <div class="topbar-end">\(context.unread.map { bell($0, context) })\(languageLink(context))\(account(context))</div>
        </header>

        """
    }

    private func search(_ context: PageContext) -> HTML {
        """
        <form class="search" role="search" action="\(context.links.search)" method="get">
        <label class="unseen" for="search">\(context.say(CommonText.searchEverything))</label>
        <input id="search" type="search" name="q" autocomplete="off" \
        placeholder="\(context.say(CommonText.searchHint))" aria-keyshortcuts="/">
        <button class="unseen" type="submit">\(context.say(CommonText.search))</button>
        </form>
        """
    }

    /// The notices, with how many are unread: a word, and the number beside it.
    private func bell(_ unread: Int, _ context: PageContext) -> HTML {
        let word = context.say(NoticeText.bell(unread, limit: NoticeStore.countLimit))
        let number = unread >= NoticeStore.countLimit ? "\(NoticeStore.countLimit - 1)+" : "\(unread)"
        return """
            <a class="bell" href="\(Paths.notices)" aria-label="\(word)">\(context.say(NoticeText.notices))\
            \(if: unread > 0, " <span class=\"count\">\(number)</span>")</a>
            """
    }

    /// The `lang` value in a path sets the reader's language and stays with them.
    private func languageLink(_ context: PageContext) -> HTML {
        let other = context.language.other
        let path = context.currentPath.with(query: [(name: "lang", value: other.rawValue)])
        return """
            <a class="language" href="\(path)" lang="\(other.tag)" hreflang="\(other.tag)">\(other.ownName)</a>
            """
    }

    private func account(_ context: PageContext) -> HTML {
        guard let person = context.person else { return .empty }
        return """
            <details class="account">
            <summary><span class="account-unit">\(person.unit) · \(person.role)</span> \
            <span class="account-name">\(person.name)</span></summary>
            <div class="account-menu"><p>\(person.unit)<br>\(person.role)</p>
            <a href="\(context.links.account)">\(context.say(CommonText.account))</a>
            <form method="post" action="\(context.links.signOut)">\(CSRFField().html(in: context))\
            <button class="plain" type="submit">\(context.say(CommonText.signOut))</button></form></div>
            </details>
            """
    }
}

/// The hidden field that proves a form came from our own page.
package struct CSRFField: Component {
    package init() {}

    package func html(in context: PageContext) -> HTML {
        "<input type=\"hidden\" name=\"csrf\" value=\"\(context.csrf)\">"
    }
}
