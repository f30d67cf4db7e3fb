import Enforcement

/// The frame around every page: one function for each kind of page, no base class.
package enum Layout {
    /// A page of the office: top bar, systems, breadcrumbs, notices, the work, the proof line.
    package static func page(
        title: String,
        breadcrumbs: [Crumb] = [],
        context: PageContext,
        proof: ProofLine? = nil,
        content: HTML
    ) -> HTML {
        """
        \(head(title: title, context: context))<body class="office">
        \(skipLink(context))\(TopBar().html(in: context))<div class="frame">
        \(Navigation().html(in: context))<main id="main" tabindex="-1">
        \(context.show(Breadcrumbs(breadcrumbs)))\(context.show(context.notices))
        \(content)
        \(context.show(proof))</main>
        </div>
        \(footer(context, hasKeys: true))\(KeyHelp().html(in: context))</body>
        </html>

        """
    }

    /// A page for citizens and for signing in: one narrow column, no systems, plain words.
    package static func publicPage(title: String, context: PageContext, content: HTML) -> HTML {
        """
        \(head(title: title, context: context))<body class="public">
        \(skipLink(context))\(TopBar().html(in: context))<main id="main" tabindex="-1">
        \(context.show(context.notices))
        \(content)
        </main>
        \(footer(context, hasKeys: false))</body>
        </html>

        """
    }

    /// A document on A4 in its own language, the frame's words around it in the reader's, not printed.
    static func document(
        title: String, tongue: Sheet.Tongue, back: Path, files: SheetPage.Files?, bar: HTML? = nil,
        context: PageContext, content: HTML
    ) -> HTML {
        """
        <!doctype html>
        <html lang="\(tongue.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title)</title>
        <link rel="icon" href="\(context.links.favicon)" type="image/svg+xml">
        <link rel="stylesheet" href="\(context.links.paperStylesheet)">
        <script src="\(context.links.script)" defer></script>
        </head>
        <body class="paper">
        <nav class="paper-bar" lang="\(context.language.tag)"><a href="\(back)">\(context.say(CommonText.back))</a>\
        \(files.map { "<a href=\"\($0.pdf)\">PDF</a><a href=\"\($0.word)\">Word</a>" as HTML })\(bar)\
        <button type="button" data-prints hidden>\(context.say(CommonText.print))</button></nav>
        <main>
        \(content)</main>
        </body>
        </html>

        """
    }

    private static func skipLink(_ context: PageContext) -> HTML {
        "<a class=\"skip\" href=\"#main\">\(context.say(CommonText.skipToContent))</a>\n"
    }

    private static func head(title: String, context: PageContext) -> HTML {
        """
        <!doctype html>
        <html lang="\(context.language.tag)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title) · \(context.say(CommonText.productName))</title>
        <link rel="icon" href="\(context.links.favicon)" type="image/svg+xml">
        <link rel="stylesheet" href="\(context.links.stylesheet)">
        <script src="\(context.links.script)" defer></script>
        </head>

        """
    }

    private static func footer(_ context: PageContext, hasKeys: Bool) -> HTML {
        """
        <footer class="foot"><p>\(context.say(CommonText.productName)) \(context.version) · \
        <a href="\(context.links.ledger)">\(context.say(CommonText.checkAProof))</a> · \
        <span>\(context.say(CommonText.beijingTime)) \
        \(context.time(context.now))</span>\
        \(if: hasKeys, """
            <button class="plain keys-button" type="button" data-opens="keys" hidden>\
            \(context.say(CommonText.keys)) <kbd>?</kbd></button>
            """)</p></footer>

        """
    }
}
