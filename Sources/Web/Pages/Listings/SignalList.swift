import Operations

/// What else was weighed of a listing or text, each with what it adds to the log-odds.
struct SignalList: Component {
    let signals: [(detail: String, weight: String)]

    /// Whether nothing else was weighed.
    var isEmpty: Bool { signals.isEmpty }

    init(_ signals: [StoredSignal], in context: PageContext) {
        self.signals = signals.map { (context.say($0.detail), SignalList.signed($0.weight)) }
    }

    func html(in context: PageContext) -> HTML {
        """
        <p class="beside">\(context.say(ListingText.signalsLead))</p>
        <ul class="signals">\(each(signals) { signal in
            "<li>\(signal.detail) <span class=\"number\">\(signal.weight)</span></li>"
        })</ul>

        """
    }

    /// A weight with its sign: `+1.6`, `−6`.
    static func signed(_ weight: Double) -> String {
        let tenths = Int((weight.magnitude * 10).rounded())
        let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        return (weight < 0 ? "−" : "+") + text
    }
}
