extension ScreeningIndex {
    /// The rights that the address of a listing looks like.
    func addresses(of listing: ListingText) -> [Lead] {
        guard let hosts, let address = listing.url else { return [] }
        return hosts.findings(in: address).filter { $0.score >= weights.reportFrom }.compactMap { host in
            mark(id: host.right).map { Lead(host, of: $0, in: address) }
        }
    }

    /// The rights that the shop's name holds; a shop that the holder has authorised bears the name by right.
    func shop(
        of listing: ListingText, context: Context, with scanner: inout Scanner, _ bound: ChanceBound?
    ) -> [Judged] {
        guard hosts != nil, let seller = listing.seller, !seller.isEmpty else { return [] }
        return judge(seller, FoldedText(seller), field: .seller, context: context, with: &scanner, bound)
            .filter { !context.isAuthorised(for: $0.mark) }
    }
}

extension ListingText {
    /// The text of a field, empty where the listing has none.
    func text(of field: Finding.Field) -> String {
        switch field {
        case .title: title
        case .description: description ?? ""
        case .seller: seller ?? ""
        case .url: url ?? ""
        }
    }
}
