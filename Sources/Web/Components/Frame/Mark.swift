/// The product's mark: water running out under a cliff, the oldest form of 泉 (spring), cut into a seal.
package enum Mark {
    /// The mark for use inside a page; it takes its colours from the stylesheet and is silent to screen readers.
    package static let inline: HTML = """
        <svg class="mark" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">\
        <rect class="mark-seal" x="1" y="1" width="22" height="22" rx="4.5"/>\
        <path class="mark-spring" d="M5.2 18.6V11a6.8 6.8 0 0 1 13.6 0v7.6M12 9.2v10.2M8.6 12.4c.9 1.1.9 2.2 0 3.3s-.9 2.2 0 3.3\
        M15.4 12.4c-.9 1.1-.9 2.2 0 3.3s.9 2.2 0 3.3"/></svg>
        """
}
