/// <reference path="../plugin/core/template/templates.d.ts" />
