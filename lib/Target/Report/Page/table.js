// table.js - Tables that sort and turn pages
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Columns are {title, text(row), sort(row), isNumber, isWide}; rows may be
// anything, for example numbers of ops. Numbers sort from high to low first,
// rows without a value last.
class DataTable {
  constructor(columns, {caption, rowsPerPage = 100}) {
    this.columns = columns;
    this.rowsPerPage = rowsPerPage;
    this.sorted = {column: null, isDescending: false};
    this.page = 0;
    this.heads = columns.map((column) => this.makeHead(column));
    this.body = element('tbody');
    this.pager = element('div', {class: 'pager'});
    this.root = element(
        'div', {class: 'table'},
        element('div', {class: 'scroll', tabindex: 0, role: 'region',
                        'aria-label': caption},
                element('table', {}, element('caption', {}, caption),
                        element('thead', {}, element('tr', {}, ...this.heads)),
                        this.body)),
        this.pager);
  }

  makeHead(column) {
    const button = element(
        'button', {type: 'button', onclick: () => this.sortBy(column)}, column.title);
    return element('th', {scope: 'col', class: column.isNumber ? 'number' : ''},
                   button);
  }

  show(rows) {
    this.rows = rows;
    this.arrange();
  }

  sortBy(column) {
    const {sorted} = this;
    const isFirst = sorted.column !== column;
    const startsHigh = Boolean(column.isNumber);
    if (!isFirst && sorted.isDescending !== startsHigh)
      sorted.column = null;  // the third time: as in the module
    else {
      sorted.isDescending = isFirst ? startsHigh : !sorted.isDescending;
      sorted.column = column;
    }
    this.page = 0;
    this.arrange();
  }

  arrange() {
    const {column, isDescending} = this.sorted;
    this.order = column ? sortRows(this.rows, column.sort, isDescending) : this.rows;
    this.heads.forEach((head, i) => {
      const isSorted = this.columns[i] === column;
      if (isSorted)
        head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
      else
        head.removeAttribute('aria-sort');
    });
    this.turnTo(this.page);
  }

  turnTo(page) {
    const pages = Math.max(1, Math.ceil(this.order.length / this.rowsPerPage));
    this.page = Math.min(Math.max(page, 0), pages - 1);
    const first = this.page * this.rowsPerPage;
    const rows = this.order.slice(first, first + this.rowsPerPage);
    this.body.replaceChildren(...rows.map((row) => this.makeRow(row)));
    this.showPager(first, rows.length, pages);
  }

  makeRow(row) {
    const made = element('tr');
    for (const column of this.columns) {
      const text = column.text(row);
      // A number may be a formula instead.
      const isWide = column.isWide || text.length > 32;
      const classes = [column.isNumber ? 'number' : '', isWide ? 'wide' : ''];
      const cell = element('td', {class: classes.join(' ').trim(),
                                  title: isWide ? text : null}, text);
      if (column.decorate)
        column.decorate(cell, row);
      made.append(cell);
    }
    return made;
  }

  showPager(first, shown, pages) {
    const total = this.order.length;
    const text = total === 0 ? 'no rows'
        : pages === 1 ? `${formatInteger(total)} ${total === 1 ? 'row' : 'rows'}`
        : `${formatInteger(first + 1)} to ${formatInteger(first + shown)} of ` +
          formatInteger(total);
    const button = (label, name, page, isOff) => element(
        'button', {type: 'button', disabled: isOff, 'aria-label': name,
                   onclick: () => this.turnTo(page)}, label);
    const {page} = this;
    this.pager.replaceChildren(element('span', {role: 'status'}, text));
    if (pages > 1)
      this.pager.append(
          button('«', 'first page', 0, page === 0),
          button('‹', 'previous page', page - 1, page === 0),
          button('›', 'next page', page + 1, page === pages - 1),
          button('»', 'last page', pages - 1, page === pages - 1));
  }
}

const isMissing = (value) => value === null || value === undefined || value === '';

function compareValues(a, b) {
  if (typeof a === 'string')
    return a < b ? -1 : a > b ? 1 : 0;
  return Number(a) - Number(b);
}

function sortRows(rows, valueOf, isDescending) {
  const keyed = rows.map((row, place) => ({row, place, value: valueOf(row)}));
  keyed.sort((a, b) => {
    if (isMissing(a.value) || isMissing(b.value))
      return isMissing(a.value) - isMissing(b.value) || a.place - b.place;
    const order = compareValues(a.value, b.value);
    return (isDescending ? -order : order) || a.place - b.place;
  });
  return keyed.map(({row}) => row);
}
