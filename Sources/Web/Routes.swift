/// The only table of routes: each subject adds one line. Router, API description and sweep tests are made from it.
package enum Routes {
    package static let all: [any Route] = FrameRoutes.all

    /// The table, checked for paths declared twice.
    package static let table = RouteTable(all)
}
